import { beginsWord, foldName } from '../values/text.js'

// Former and short names, parts of countries that people search for, and other codes. All other names come from CLDR.
const otherNames: Record<string, readonly string[]> = {
  AE: ['UAE', 'Emirates', 'EAU', 'Emiratos'],
  BA: ['Bosnia'],
  BF: ['Upper Volta', 'Alto Volta'],
  BJ: ['Dahomey'],
  BY: ['Belorussia', 'Bielorusia'],
  CD: ['DR Congo', 'DRC', 'RDC', 'Democratic Republic of the Congo', 'Zaire'],
  CF: ['CAR', 'RCA'],
  CG: ['Congo-Brazzaville', 'Republic of the Congo', 'República del Congo'],
  CI: ['Ivory Coast', 'Costa de Marfil'],
  CN: ['PRC', 'People’s Republic of China', 'República Popular China'],
  CV: ['Cape Verde', 'Cabo Verde'],
  CZ: ['Czech Republic', 'República Checa', 'Česká republika'],
  EH: ['RASD', 'Sahrawi Republic'],
  FK: ['Malvinas'],
  GB: [
    'UK',
    'RU',
    'Great Britain',
    'Gran Bretaña',
    'Britain',
    'England',
    'Inglaterra',
    'Scotland',
    'Escocia',
    'Wales',
    'Gales',
    'Cymru',
    'Alba',
    'Northern Ireland',
    'Irlanda del Norte',
  ],
  GR: ['EL', 'Hellas', 'Ellada'],
  IE: ['Eire', 'Republic of Ireland', 'República de Irlanda'],
  IN: ['Bharat'],
  IR: ['Persia'],
  JP: ['Nippon', 'Nihon'],
  KH: ['Kampuchea'],
  KP: ['DPRK', 'RPDC'],
  KR: ['Republic of Korea', 'República de Corea'],
  LA: ['Lao'],
  LK: ['Ceylon', 'Ceilán'],
  MD: ['Moldavia'],
  MK: ['Macedonia', 'FYROM'],
  MM: ['Burma', 'Birmania'],
  MO: ['Macau', 'Macao'],
  NL: ['Holland', 'Holanda'],
  PF: ['Tahiti', 'Tahití'],
  PS: ['Palestine', 'Palestina', 'West Bank', 'Cisjordania', 'Gaza'],
  RU: ['Russian Federation', 'Federación Rusa'],
  SZ: ['Swaziland', 'Suazilandia', 'Swazilandia'],
  TH: ['Siam'],
  TL: ['East Timor', 'Timor Oriental'],
  TR: ['Turkey', 'Turquía'],
  TW: ['Formosa', 'Republic of China'],
  US: [
    'USA',
    'America',
    'United States of America',
    'Estados Unidos de América',
    'EEUU',
    'EUA',
    'Hawaii',
    'Alaska',
  ],
  VA: ['Vatican', 'Holy See', 'Vaticano', 'Santa Sede'],
  VN: ['Viet Nam'],
  XK: ['Kosova'],
  ZW: ['Rhodesia', 'Rodesia'],
}

// Further languages of countries with several official ones in CLDR; the likeliest comes from CLDR itself.
const otherLanguages: Record<string, readonly string[]> = {
  AF: ['ps'],
  BA: ['hr', 'sr'],
  BE: ['fr', 'de'],
  BY: ['be'],
  CA: ['fr'],
  CH: ['fr', 'it'],
  CY: ['tr'],
  DZ: ['fr'],
  FI: ['sv'],
  HT: ['fr'],
  IE: ['ga'],
  IL: ['ar'],
  KZ: ['kk'],
  LK: ['ta'],
  LU: ['de'],
  MA: ['fr'],
  MG: ['fr'],
  NO: ['nn'],
  NZ: ['mi'],
  PE: ['qu'],
  SG: ['ms', 'zh', 'ta'],
  SN: ['fr'],
  TN: ['fr'],
  XK: ['sr'],
}

const displays = new Map<string, Intl.DisplayNames>()

const toDisplay = (language: string, style: 'long' | 'short'): Intl.DisplayNames => {
  const key = `${language} ${style}`
  const known = displays.get(key)
  if (known) return known
  const made = new Intl.DisplayNames([language, 'en'], { type: 'region', style, fallback: 'none' })
  displays.set(key, made)
  return made
}

const toHomeLanguages = (code: string): string[] => [
  new Intl.Locale(`und-${code}`).maximize().language,
  ...(otherLanguages[code] ?? []),
]

/** All names of a country: in these languages and its own, long, short and former ones. */
const toNames = (code: string, languages: readonly string[]): string[] => [
  ...[...languages, ...toHomeLanguages(code)].flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => toDisplay(language, style).of(code) ?? []),
  ),
  ...(otherNames[code] ?? []),
]

/** A country with all its names, folded by {@link foldName}. */
export type NamedCountry = { code: string; names: ReadonlySet<string> }

/**
 * Countries with the names they are searched by. `alpha3` has their alpha-3 codes, `languages` the BCP 47 tags of the
 * panel.
 */
export const nameCountries = (
  alpha3: Readonly<Record<string, string>>,
  languages: readonly string[],
): NamedCountry[] =>
  Object.entries(alpha3).map(([code, three]) => ({
    code,
    names: new Set([three, ...toNames(code, languages)].map(foldName)),
  }))

const isCalled = (names: ReadonlySet<string>, folded: string): boolean => {
  if (names.has(folded)) return true
  const solid = folded.replaceAll(' ', '')
  return [...names].some((name) => name.replaceAll(' ', '') === solid)
}

/** How well a text matches a country: `code` or `name` if it is a whole one, `part` if it begins a word of one. */
export const matchCountry = (
  { code, names }: NamedCountry,
  typed: string,
): 'code' | 'name' | 'part' | null => {
  const folded = foldName(typed)
  if (folded === code.toLowerCase()) return 'code'
  if (isCalled(names, folded)) return 'name'
  return beginsWord(names, folded) ? 'part' : null
}
