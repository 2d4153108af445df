const { send } = require('./lib/send')

send()
