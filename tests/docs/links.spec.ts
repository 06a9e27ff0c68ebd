import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

const files = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter(existsSync)
const read = (file: string) => readFileSync(file, 'utf8')

/** A text without its code, in which brackets and number signs mean something else. */
const withoutCode = (text: string) => text.replace(/^ *```[^]*?^ *```/gm, '').replace(/`[^`\n]*`/g, 'code')

/** The anchors of a file's headings, as code hosts make them. */
const toAnchors = (text: string) =>
  [...text.replace(/^ *```[^]*?^ *```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  )

it('every link in a Markdown file leads to a file that is there, and to a heading in it', () => {
  const links = files.flatMap((file) =>
    [...withoutCode(read(file)).matchAll(/\]\((?!https?:|mailto:)([^)\s#]*)(?:#([^)\s]*))?\)/g)].map(
      ([link, path, anchor]) => ({
        file,
        link,
        to: normalize(path ? join(dirname(file), path) : file),
        anchor,
      }),
    ),
  )
  expect(links.length).toBeGreaterThan(50)
  expect(links.filter(({ to }) => !existsSync(to))).toEqual([])
  const anchored = links.filter(({ anchor }) => anchor !== undefined)
  expect(anchored.length).toBeGreaterThan(3)
  expect(anchored.filter(({ to, anchor }) => !toAnchors(read(to)).includes(anchor!))).toEqual([])
})

/** What a name in braces stands for: `{a,b}.ts` is `a.ts` and `b.ts`. */
const expand = (path: string): string[] => {
  const braces = /^(.*)\{([^}]*)\}(.*)$/.exec(path)
  return braces ? braces[2]!.split(',').flatMap((one) => expand(braces[1] + one + braces[3])) : [path]
}

it('every suite that a Markdown file names is there', () => {
  const named = files
    .filter((file) => file !== 'CHANGELOG.md')
    .flatMap((file) =>
      [...read(file).matchAll(/\btests\/[\w{},./*-]*\w/g)].flatMap(([path]) =>
        expand(path).map((suite) => ({ file, suite })),
      ),
    )
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter(({ suite }) => !existsSync(suite))).toEqual([])
})

it('every command that a Markdown file names is one of package.json', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const named = files.flatMap((file) =>
    [...read(file).matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map(([, name]) => ({ file, name: name! })),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter(({ name }) => !(name in scripts))).toEqual([])
})
