import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

// node bench/raw.mjs PORT FILE: node:http alone, which answers every request with the bytes of a file.
const [port, file] = process.argv.slice(2)
const bytes = readFileSync(file)
const headers = {
  'Content-Type': 'application/json; charset=utf-8',
  'Content-Length': bytes.byteLength,
  ETag: '"raw"',
}
createServer((request, response) => response.writeHead(200, headers).end(bytes)).listen(
  Number(port),
  '127.0.0.1',
)
