import { ESLint } from 'eslint'
import { expect, it, vi } from 'vitest'

// The first question loads every rule.
vi.setConfig({ testTimeout: 60_000 })

const linter = new ESLint()

const lint = async (filePath: string, specifier: string): Promise<string[]> => {
  const [result] = await linter.lintText(`import { x } from '${specifier}'\nexport const y = x\n`, {
    filePath,
  })
  return [...new Set(result!.messages.map(({ ruleId }) => ruleId ?? 'error'))]
}

it.each(['${config.routes.api}/calls', '${config.serverURL}${routes.admin}/reset'])(
  'the package asks Payload for an address instead of writing `%s`',
  async (address) => {
    const [result] = await linter.lintText(`export const x = (config, routes) => \`${address}\`\n`, {
      filePath: 'collections/calls/x.ts',
    })
    expect(result!.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-syntax')
  },
)

it.each([
  ["payload.count({ collection: 'users' })", false],
  ["payload.count({ collection: 'users', where: {} })", false],
  ["payload.db.countVersions({ collection: 'calls', req })", false],
  ["payload.count({ collection: 'users', where: { id: { exists: true } } })", true],
  ["payload.count({ collection: 'users', where })", true],
])('a count that MongoDB would only estimate is found, in suites too: %s', async (expression, isExact) => {
  for (const filePath of ['collections/calls/x.ts', 'src/seed/x.ts', 'tests/x.int.spec.ts']) {
    const [result] = await linter.lintText(
      `export const x = (payload: any, where: any, req: any) => ${expression}\n`,
      { filePath },
    )
    const said = result!.messages.filter(({ message }) => message.includes('only estimates'))
    expect(said).toHaveLength(isExact ? 0 : 1)
  }
})

it.each([
  ['collections/calls/x.ts', '../../plugins/broadside.js'],
  ['collections/calls/x.ts', '../../src/host/parseEnv.js'],
  ['collections/calls/x.ts', 'next/link.js'],
  ['collections/calls/x.ts', '../../src/payload-types.js'],
  ['plugins/content-api/x.ts', '../sharing/index.js'],
  ['plugins/content-api/x.ts', '../types.js'],
  ['plugins/content-api/x.ts', '../door.js'],
  ['plugins/api/x.ts', '../content-api/index.js'],
  ['plugins/api/x.ts', '../contract/values.js'],
  ['plugins/contract/x.ts', '../actions/kinds.js'],
  ['plugins/actions/x.ts', '../content-api/index.js'],
  ['plugins/actions/attend/x.ts', '../../signup/index.js'],
  ['plugins/api-client/x.ts', '../content-api/contract/index.js'],
  ['plugins/content-api/x.ts', '../broadside.js'],
  ['plugins/content-api/x.ts', '../../src/host/parseEnv.js'],
  ['plugins/content-api/x.ts', '@payloadcms/next/views'],
  ['plugins/x.ts', 'payload-broadside'],
  ['src/site/x.ts', '../../plugins/index.js'],
  ['src/site/x.ts', '../host/parseEnv.js'],
  ['src/app/(site)/x.ts', '../../../collections/index.js'],
  ['src/host/x.ts', '../seed/seedDemo.js'],
  ['src/host/x.ts', '../../plugins/index.js'],
  ['src/front/x.ts', 'payload'],
  ['src/front/x.ts', 'payload-broadside'],
  ['src/front/x.ts', '../host/parseEnv.js'],
  ['src/seed/x.ts', '../../collections/index.js'],
  ['payload.config.ts', './plugins/index.js'],
])('%s may not import %s', async (file, specifier) => {
  expect(await lint(file, specifier)).toEqual(['no-restricted-imports'])
})

it.each([
  ['collections/calls/x.ts', '../messages/messages.js'],
  ['plugins/content-api/x.ts', '../../collections/slugs.js'],
  ['plugins/content-api/x.ts', './calls/toCall.js'],
  ['plugins/content-api/x.ts', '../errors.js'],
  ['plugins/content-api/x.ts', '../api/route.js'],
  ['plugins/content-api/x.ts', '../actions/kinds.js'],
  ['plugins/actions/attend/x.ts', '../../contract/values.js'],
  ['plugins/actions/attend/x.ts', '../../../collections/slugs.js'],
  ['plugins/contract/x.ts', '../api/primitives.js'],
  ['plugins/api-client/x.ts', '../types.js'],
  ['plugins/broadside.ts', './content-api/index.js'],
  ['src/app/(site)/x.ts', '../../site/words.js'],
  ['src/site/x.ts', 'payload-broadside'],
  ['src/front/x.ts', 'payload-broadside/door'],
  ['src/host/x.ts', 'payload-broadside'],
])('%s may import %s', async (file, specifier) => {
  expect(await lint(file, specifier)).toEqual([])
})
