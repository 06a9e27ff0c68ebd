// Loaded before all else by a Node that is told `--require` it: writes whom that process, and each Node it starts,
// asks for by name and opens a socket to, one JSON a line, into the file RECORD_CONNECTIONS in
// the folder DATA_DIR.
const { appendFileSync } = require('node:fs')
const dns = require('node:dns')
const net = require('node:net')
const { join } = require('node:path')

const { DATA_DIR, RECORD_CONNECTIONS } = process.env
const file = RECORD_CONNECTIONS && join(DATA_DIR, RECORD_CONNECTIONS)

const record = (kind, host) => {
  if (file && host) appendFileSync(file, `${JSON.stringify({ kind, host: String(host) })}\n`)
}

const readHost = (args) => {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  if (first && typeof first === 'object') return first.path ? undefined : (first.host ?? 'localhost')
  if (typeof first === 'string' && !/^\d+$/.test(first)) return undefined
  return typeof second === 'string' ? second : 'localhost'
}

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...args) {
  record('socket', readHost(args))
  return connect.apply(this, args)
}

for (const from of [dns, dns.promises]) {
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveMx', 'resolveTxt', 'resolveSrv']) {
    const ask = from[name]
    from[name] = function (host, ...rest) {
      record('name', host)
      return ask.call(this, host, ...rest)
    }
  }
}
