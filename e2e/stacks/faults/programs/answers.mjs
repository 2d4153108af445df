import { createServer } from 'node:http'

createServer((request, response) => {
  response.writeHead(request.url === '/api/ready' ? 200 : 404).end()
}).listen(3000, () => console.log('listening on port 3000'))
