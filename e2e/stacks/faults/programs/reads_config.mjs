const text = '{ "port": 8080, "workers": }'
try {
  JSON.parse(text)
} catch (error) {
  console.error(`Cannot read /etc/app/config.json: ${error}`)
  process.exit(1)
}
