import { accessSync, constants, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8')
const { name, devDependencies } = JSON.parse(read('package.json')) as {
  name: string
  devDependencies: Record<string, string>
}

it('the dev container has the Node of .nvmrc, and runs scripts that are there', () => {
  const container = JSON.parse(read('.devcontainer/devcontainer.json')) as {
    image: string
    postCreateCommand: string
  }
  expect(container.image).toMatch(new RegExp(`:${read('.nvmrc').trim()}-`))
  for (const [script] of container.postCreateCommand.matchAll(/\.ci\/\w+/g))
    accessSync(script, constants.X_OK)
})

it('a changeset names this package and a patch or a minor version, and says something', () => {
  const { baseBranch, changelog } = JSON.parse(read('.changeset/config.json')) as Record<string, string>
  expect([baseBranch, changelog]).toEqual(['main', '@changesets/cli/changelog'])
  expect(devDependencies).toHaveProperty('@changesets/cli')
  for (const file of readdirSync('.changeset').filter((file) => /^(?!README).*\.md$/.test(file)))
    expect(read(`.changeset/${file}`), file).toMatch(
      new RegExp(`^---\\n(?:(['"]?)${name}\\1: (?:patch|minor)\\n)?---\\n\\s*\\S`),
    )
})

it('the changelog has nothing between its title and its newest version, where changesets write', () => {
  expect(read('CHANGELOG.md')).toMatch(/^# Changelog\n\n## \d+\.\d+\.\d+/)
})

it('an issue’s template says what it is for', () => {
  const templates = readdirSync('.github/ISSUE_TEMPLATE').filter((file) => file.endsWith('.md'))
  expect(templates.length).toBeGreaterThan(1)
  for (const file of templates)
    expect(read(`.github/ISSUE_TEMPLATE/${file}`), file).toMatch(
      /^---\nname: \S.*\nabout: \S.*\n(?:labels: .*\n)?---\n/,
    )
})
