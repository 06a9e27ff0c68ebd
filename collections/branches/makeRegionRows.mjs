// Writes regionRows.ts, the regions of all countries. No network is reached; fetch the sources first:
//
//   npm install --prefix /tmp/regions --ignore-scripts cldr@8.0.0
//   pip download --no-deps --dest /tmp/regions iso3166-2==1.8.4 && unzip -d /tmp/regions /tmp/regions/iso3166_2-*.whl
//   node collections/branches/makeRegionRows.mjs /tmp/regions
//
// CLDR has the codes in force, those that were withdrawn, and names in a hundred languages (its npm packages of JSON leave
// out those that nobody has confirmed, which is nearly all). iso-3166 has ISO’s name in one of a country’s languages,
// iso3166-2 (PyPI) the others.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { iso31662 } from 'iso-3166'

const [, , sources = '/tmp/regions'] = process.argv
const cldr = join(sources, 'node_modules/cldr/3rdparty/cldr')
const readCLDR = (path) => readFileSync(join(cldr, 'common', path), 'utf8')
const iso = JSON.parse(readFileSync(join(sources, 'iso3166_2/iso3166-2.json'), 'utf8'))

const toCode = (id) => `${id.slice(0, 2).toUpperCase()}-${id.slice(2).toUpperCase()}`
const fold = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

// ---- Codes

const within = new Map()
for (const [, parent, children] of readCLDR('supplemental/subdivisions.xml').matchAll(
  /<subgroup type="(\w+)" contains="([^"]+)"/g,
))
  for (const id of children.split(' ')) within.set(toCode(id), parent.length > 2 ? toCode(parent) : null)
// CLDR leaves out what overlaps with others; ISO lists them “for completeness”.
for (const code of ['GB-EAW', 'GB-GBN', 'GB-UKM']) within.set(code, null)
const isParent = new Set(within.values())

const expand = (range) => {
  const [first, last] = range.split('~')
  if (!last) return [first]
  const start = first.slice(0, -1)
  const codes = []
  for (let at = first.charCodeAt(first.length - 1); at <= last.charCodeAt(0); at++)
    codes.push(start + String.fromCharCode(at))
  return codes
}
const [, deprecated = ''] =
  /idStatus='deprecated'>(.*?)<\/id>/s.exec(readCLDR('validity/subdivision.xml')) ?? []
const replacements = new Map(
  [
    ...readCLDR('supplemental/supplementalMetadata.xml').matchAll(
      /<subdivisionAlias type="(\w+)" replacement="([^"]+)"/g,
    ),
  ].map(([, id, by]) => [
    toCode(id),
    by
      .split(' ')
      .filter((one) => one.length > 2)
      .map(toCode),
  ]),
)
// What CLDR does not tell: the counties of Denmark became five regions in 2007, Brong-Ahafo three in 2019.
const successors = {
  'DK-015': 'DK-84',
  'DK-020': 'DK-84',
  'DK-025': 'DK-85',
  'DK-030': 'DK-85',
  'DK-035': 'DK-85',
  'DK-040': 'DK-84',
  'DK-042': 'DK-83',
  'DK-050': 'DK-83',
  'DK-055': 'DK-83',
  'DK-060': 'DK-82 DK-83',
  'DK-065': 'DK-82',
  'DK-070': 'DK-82',
  'DK-076': 'DK-81 DK-82',
  'DK-080': 'DK-81',
  'DK-101': 'DK-84',
  'DK-147': 'DK-84',
  'GH-BA': 'GH-AF GH-BE GH-BO',
  'PK-TA': 'PK-KP',
}
for (const [code, by] of Object.entries(successors)) replacements.set(code, by.split(' '))

// ---- Names

const languages = new Map()
const spoken = new Map()
for (const [, country, body] of readCLDR('supplemental/supplementalData.xml').matchAll(
  /<territory type="([A-Z]{2})"[^>]*>(.*?)<\/territory>/gs,
)) {
  const official = [...body.matchAll(/<languagePopulation type="(\w+)"[^>]*officialStatus="\w+"/g)]
  languages.set(country, [...new Set(official.map(([, language]) => language))])
  const all = [...body.matchAll(/<languagePopulation type="([a-z]+)/g)].map(([, language]) => language)
  spoken.set(country, new Set(all))
}

const files = new Map()
const readNames = (language) => {
  const path = `subdivisions/${language}.xml`
  const known =
    files.get(language) ??
    new Map(
      existsSync(join(cldr, 'common', path))
        ? [...readCLDR(path).matchAll(/<subdivision type="(\w+)"[^>]*>([^<]+)</g)].map(([, id, name]) => [
            toCode(id),
            name.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
          ])
        : [],
    )
  files.set(language, known)
  return known
}

// What ISO’s table adds to a name: the languages that it is in, or that another state claims the place.
const note = /\s*\((?:[a-z]{2}(?:, [a-z]{2})*|EH(?:-partial)?)\)$/

// Where a name of these countries has a comma, its kind was put last: `Madrid, Comunidad de`.
const turned = new Set(['BE', 'CZ', 'ES', 'GB', 'MD', 'MT', 'RU'])

const toReadable = (code, name) => {
  const bare = name.replace(note, '')
  const [, own, kind] = /^([^,]+), ([^,]+)$/.exec(bare) ?? []
  const isTurned = own && kind && turned.has(code.slice(0, 2)) && !kind.includes(' and ')
  return isTurned ? `${kind} ${own}` : bare
}

// Where iso-3166 has another language than people there speak, half a name, or a slip of the pen.
const home = {
  'BE-BRU': 'Région de Bruxelles-Capitale',
  'BE-WAL': 'Région wallonne',
  'CA-QC': 'Québec',
  'DK-82': 'Region Midtjylland',
  'FI-01': 'Landskapet Åland',
  'GR-A': 'Anatolikí Makedonía kai Thráki',
  'ID-PE': 'Papua Pegunungan',
  'RU-KB': 'Kabardino-Balkarskaya Respublika',
  'RU-KC': 'Karachayevo-Cherkesskaya Respublika',
  'RU-KHM': 'Khanty-Mansiyskiy avtonomnyy okrug',
  'RU-YAN': 'Yamalo-Nenetskiy avtonomnyy okrug',
}

// CLDR has the names of the regions of Iran and Morocco, and of Uganda’s districts, under numbers that they had before.
const isStale = (code) => /^(?:IR-|MA-\d|UG-\d)/.test(code)

const isoNames = new Map(iso31662.map(({ code, name }) => [code, name]))

/**
 * ISO’s names from the other list: `Catalunya [Cataluña]`, and those in other languages that are spoken there. In English,
 * and in a country’s first language, it has nicknames.
 */
const toISONames = (code, official) => {
  const isTaken = (language) =>
    isStale(code) ||
    (language !== 'en' && language !== official[0] && spoken.get(code.slice(0, 2))?.has(language))
  const { name = '', localOtherName } = iso[code.slice(0, 2)]?.[code] ?? {}
  const bare = name.replace(/ GB-\w{3}(?=\])/, '')
  const others = [...(localOtherName ?? '').matchAll(/\s*(.+?) \((\w{3})\)(?:,|$)/g)].flatMap(
    ([, other, language]) => (isTaken(new Intl.Locale(language).language) ? [other] : []),
  )
  return [
    ...bare
      .split(/\s*[[\]]\s*/)
      .filter(Boolean)
      .map((part) => toReadable(code, part)),
    ...others,
  ]
}

const toNames = (code) => {
  const country = code.slice(0, 2)
  const official = languages.get(country) ?? []
  const [name, ...more] = toISONames(code, official)
  // Japan’s names as everybody spells them; ISO had another way to write Japanese until 2020.
  const first = home[code] ?? (country === 'JP' ? name : toReadable(code, isoNames.get(code) ?? name ?? ''))
  return [
    first,
    isoNames.has(code) ? toReadable(code, isoNames.get(code)) : '',
    name ?? '',
    ...more,
    ...(isStale(code) ? [] : [...official, 'en', 'es']).flatMap(
      (language) => readNames(language).get(code) ?? [],
    ),
  ]
}

/** Each name once, the first way in which it is written, without the numbers by which CLDR tells namesakes apart. */
const toDistinct = (names) => {
  const seen = new Set()
  return names
    .map((name) => name.replace(/[|`\\$²³\s]+/g, ' ').trim())
    .filter((name) => {
      const folded = fold(name)
      if (!folded || seen.has(folded)) return false
      return seen.add(folded)
    })
}

const regions = [...within.keys()]
  .sort()
  .map((code) => [
    code,
    isParent.has(within.get(code)) && within.get(code) ? within.get(code) : '',
    ...toDistinct(toNames(code)),
  ])
const withdrawn = [
  ...new Set([...deprecated.trim().split(/\s+/).flatMap(expand).map(toCode), ...replacements.keys()]),
]
  .filter((code) => !within.has(code))
  .sort()
  .flatMap((code) => {
    const name = toReadable(code, isoNames.get(code) ?? readNames('en').get(code) ?? '')
    const by = (replacements.get(code) ?? []).filter(
      (one) => within.has(one) && one.startsWith(code.slice(0, 3)),
    )
    return name || by.length > 0 ? [[code, name, by.join(' ')]] : []
  })

const licence = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => ` * ${line}`.trimEnd())
    .join('\n')
const mit = /Permission is hereby granted.*/s.exec(
  readFileSync(new URL(import.meta.resolve('iso-3166/license')), 'utf8'),
)?.[0]

writeFileSync(
  new URL('regionRows.ts', import.meta.url),
  `/*
 * Written by makeRegionRows.mjs; don’t edit. From Unicode CLDR (npm cldr ${JSON.parse(readFileSync(join(cldr, '../../package.json'), 'utf8')).version}), iso-3166 (npm) and iso3166-2 (PyPI).
 *
${licence(readFileSync(join(cldr, 'LICENSE'), 'utf8').replace('\uFEFF', ''))}
 *
 * The MIT License: iso-3166, Copyright (c) Titus Wormer; iso3166-2, Copyright (c) AJ McKenna.
 *
${licence(mit)}
 */

/** The regions in force, one a line: code, the region that it is within, its name at home, and its other names. */
export const regionRows = \`
${regions.map((row) => row.join('|')).join('\n')}
\`

/** The codes that were withdrawn, one a line: code, name, and the codes that came in their place. */
export const withdrawnRows = \`
${withdrawn.map((row) => row.join('|')).join('\n')}
\`
`,
)
