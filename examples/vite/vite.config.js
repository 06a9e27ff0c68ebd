import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

export default defineConfig({
  // Any folder of a server may hold it.
  base: './',
  define: {
    BROADSIDE_URL: JSON.stringify(process.env.BROADSIDE_URL ?? 'http://localhost:3000/api/v1'),
  },
  resolve: {
    // Outside of this repository the package is in your node_modules, and this goes.
    alias: {
      'payload-broadside/api-client': fileURLToPath(new URL('../../plugins/api-client.ts', import.meta.url)),
    },
  },
})
