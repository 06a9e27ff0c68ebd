import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const alias = [
  ...['client', 'rsc', 'door', 'api-client', 'types'].map((door) => ({
    find: `payload-broadside/${door}`,
    replacement: at(`./plugins/${door}.ts`),
  })),
  { find: 'payload-broadside', replacement: at('./plugins/index.ts') },
]

const shared = {
  environment: 'node',
  pool: 'forks' as const,
  maxWorkers: 2,
  // Lexical's top-level await, see src/front/run.mjs.
  execArgv: ['--conditions=production'],
  setupFiles: ['tests/helpers/setup.ts'],
}

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          ...shared,
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['tests/**/*.spec.ts'],
          exclude: ['tests/**/*.{int,e2e}.spec.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          ...shared,
          name: 'integration',
          // After the unit suites: the projects differ in their workers.
          sequence: { groupOrder: 1 },
          include: ['tests/**/*.int.spec.ts'],
          globalSetup: ['tests/helpers/databaseServer.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
})
