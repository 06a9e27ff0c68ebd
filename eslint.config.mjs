import { readdirSync } from 'node:fs'
import next from 'eslint-config-next/core-web-vitals'
import tseslint from 'typescript-eslint'

/** A relative import that reaches one of these folders of the house. */
const into = (folders, message) => ({
  regex: `^(\\.\\.?/)+(${folders.join('|')})(/|\\.|$)`,
  // The folder of `signUp` is not the room of `signup`.
  caseSensitive: true,
  message,
})

const noNext = {
  regex: '^(next|@payloadcms/next)(/|$)|payload-types',
  message: 'The package knows neither Next nor generated types: what a host must do is an option it answers.',
}
const noSelf = { regex: '^payload-broadside(/|$)', message: 'Inside the package, import the file.' }

/** Who may import whom: arrows only go down (docs/decisions/002-import-directions.md). */
const directions = {
  'collections/**': [
    noNext,
    noSelf,
    into(['plugins', 'src', 'tests', 'payload\\.config'], 'collections/ imports Payload and itself only.'),
  ],
  'plugins/**': [
    noNext,
    noSelf,
    into(['src', 'tests', 'payload\\.config'], 'plugins/ imports collections/, Payload and itself only.'),
  ],
  'src/{app,site}/**': [
    into(
      ['collections', 'plugins', 'tests', 'src', 'host', 'front', 'seed'],
      'Pages import the package by its name, src/site and @payload-config.',
    ),
  ],
  'src/host/**': [
    into(
      ['collections', 'plugins', 'tests', 'app', 'site', 'front', 'seed', 'payload\\.config'],
      'src/host imports the package, by its name, at most.',
    ),
  ],
  'src/seed/**': [
    into(
      ['collections', 'plugins', 'tests', 'app', 'site', 'front', 'host'],
      'The seed imports the package by its name.',
    ),
  ],
  'src/front/**': [
    into(
      ['collections', 'plugins', 'tests', 'app', 'site', 'host', 'seed', 'payload\\.config'],
      'The front process imports "payload-broadside/door" at most.',
    ),
    {
      regex: '^(payload|@payloadcms|@payload-config|next)(/|$)|^payload-broadside(?!/door$)',
      message: 'The front process never loads Payload or Next.',
    },
  ],
  'src/{channel,policy}/**': [
    into(
      ['collections', 'plugins', 'tests', 'app', 'site', 'front', 'host', 'seed'],
      'What the app and its front agree on imports "payload-broadside/door" at most.',
    ),
  ],
  '{payload.config.ts,src/instrumentation.ts,src/proxy.ts}': [
    into(['collections', 'plugins', 'tests'], 'The app imports the package by its name.'),
  ],
}

/** Under the rooms, from the lowest up: any room may build on them, and each builds on those before it alone. */
const floor = ['api', 'contract', 'actions']
/** The typed client, a package of its own: it takes the types of the answers from the package's door. */
const client = 'api-client'
/** A plugin's room never imports another's: broadside.ts hands one what it needs of another. */
const rooms = readdirSync(new URL('plugins', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** The floors that a room stands on. */
const toGround = (room) => (floor.includes(room) ? floor.slice(0, floor.indexOf(room)) : floor)

/** What a room may not import of plugins/. */
const others = (room) => [
  ...rooms.filter((other) => other !== room && !toGround(room).includes(other)),
  ...['broadside', 'index', 'client', 'rsc'],
  // A door is no way round to another room.
  ...(room === client ? [] : ['door', 'types']),
]

const directionRules = [
  ...Object.entries(directions).map(([glob, patterns]) => ({ files: [glob], patterns })),
  ...rooms.map((room) => ({
    files: [`plugins/${room}/**`],
    patterns: [
      ...directions['plugins/**'],
      into(others(room), `plugins/${room} imports no other room: broadside.ts hands it what it needs.`),
    ],
  })),
].map(({ files, patterns }) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } }))

/** Without a `where` MongoDB answers with an estimate, which lags behind deletions and unclean stops. */
const exactCounts = {
  selector:
    'CallExpression[callee.property.name=/^count(?:Versions|GlobalVersions)?$/] > ObjectExpression.arguments:not(:has(> Property[key.name="where"]:not(:has(> ObjectExpression[properties.length=0]))))',
  message: 'Count with a `where`, or read one document: MongoDB only estimates how many there are in all.',
}

export default tseslint.config(
  {
    ignores: [
      '.next*/**',
      '.build*/**',
      'data/**',
      'dist/**',
      'examples/*/dist/**',
      'next-env.d.ts',
      'playwright-report/**',
      'src/app/(payload)/admin/importMap.js',
      'src/migrations/{sqlite,postgres}/**',
      'src/payload-types.ts',
      'test-results/**',
    ],
  },
  ...next,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
    },
  },
  ...directionRules,
  { rules: { 'no-restricted-syntax': ['error', exactCounts] } },
  {
    files: ['collections/**', 'plugins/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        exactCounts,
        {
          selector:
            'TemplateLiteral > MemberExpression[property.name=/^(?:admin|api)$/]:matches([object.name="routes"], [object.property.name="routes"])',
          message: 'A host may have other routes, and all of it below a path: ask formatAdminURL.',
        },
      ],
    },
  },
  // Programs that speak to a terminal.
  {
    files: [
      'bench/**',
      'src/front/**',
      'src/prepare.ts',
      'src/migrations/*.mjs',
      'src/seed/**',
      'tests/**',
      'bench/**',
    ],
    rules: { 'no-console': 'off' },
  },
)
