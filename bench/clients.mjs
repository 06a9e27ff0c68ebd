import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import { parentPort, workerData } from 'node:worker_threads'

// The clients of a benchmark, in a thread of their own, so that what they cost is not the server's. They post each body
// once, so many at a time, over connections that stay open, and answer with the milliseconds of each and of all.
const agent = new Agent({ keepAlive: true })

const post = (path, { body, status: expected }) =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    request({ port: workerData.port, path, method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.on('end', () =>
        answer.statusCode === expected
          ? resolve(performance.now() - began)
          : reject(new Error(`${path} answers ${answer.statusCode}.`)),
      )
    })
      .on('error', reject)
      .end(body)
  })

parentPort.on('message', async ({ path, status, bodies, clients }) => {
  const left = [...bodies]
  const times = []
  const began = performance.now()
  try {
    await Promise.all(
      Array.from({ length: clients }, async () => {
        for (let body = left.pop(); body !== undefined; body = left.pop())
          times.push(await post(path, { body, status }))
      }),
    )
    parentPort.postMessage({ times, all: performance.now() - began })
  } catch (fault) {
    parentPort.postMessage({ fault: fault.message })
  }
})
