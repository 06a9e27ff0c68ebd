import { serve } from '../../../src/front/index.js'

const [port, leash, upstream] = process.argv.slice(2) as [string, string, string]
const code = await serve({
  port: Number(port),
  trustProxy: Number(process.env.TRUST_PROXY ?? 0),
  graceMs: 5000,
  ...(JSON.parse(process.env.FRONT_OPTIONS ?? '{}') as object),
  command: { args: ['--import', leash, upstream, '{port}'], env: process.env },
  onReady: () => console.log('ready'),
}).catch((error: NodeJS.ErrnoException) => {
  console.error(error.code)
  return 1
})
process.exit(code)
