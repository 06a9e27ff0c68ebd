import type { Branch, CountryBranches } from 'payload-broadside/types'

const site = 'https://act.example.org'

/** A branch, as the content API answers it. */
export const aBranch = (changed: Partial<Branch> = {}): Branch => ({
  id: '1',
  slug: 'farol-madrid',
  url: `${site}/branches/farol-madrid`,
  api: `${site}/api/v1/branches/farol-madrid?locale=en`,
  locale: 'en',
  languages: [
    { locale: 'en', url: `${site}/branches/farol-madrid`, api: site },
    { locale: 'es', url: `${site}/es/branches/farol-madrid`, api: site },
  ],
  name: 'Farol Madrid',
  city: 'Madrid',
  country: { code: 'ES', name: 'Spain' },
  region: { code: 'ES-MD', name: 'Comunidad de Madrid' },
  postalCode: '28012',
  coordinates: { latitude: 40.4168, longitude: -3.7038 },
  email: 'madrid@example.org',
  phone: '+34910000000',
  phoneFormatted: '+34 910 00 00 00',
  website: 'https://farol.example.org/madrid/',
  socials: [
    { platform: 'mastodon', url: 'https://social.example.org/@madrid' },
    { platform: 'other', url: 'https://plaza.example.org/madrid' },
  ],
  meetingNote: 'Primer domingo de mes a las 12:00.',
  modifiedAt: '2026-11-20T12:30:00.000Z',
  ...changed,
})

/** All branches by country and city: two in one city, and two more countries. */
export const someCountries = (): CountryBranches[] => {
  const { id, slug, url, api, name, city, country } = aBranch()
  const madrid = { id, slug, url, api, name, city, country }
  const vallecas = { ...madrid, id: '2', name: 'Farol Vallecas', url: `${site}/branches/farol-vallecas` }
  const mexico = { code: 'MX', name: 'Mexico' }
  const tijuana = {
    ...madrid,
    id: '3',
    name: 'Farol Tijuana',
    city: 'Tijuana',
    country: mexico,
    url: `${site}/branches/farol-tijuana`,
  }
  return [
    { ...mexico, cities: [{ name: 'Tijuana', branches: [tijuana] }] },
    { ...country, cities: [{ name: 'Madrid', branches: [madrid, vallecas] }] },
  ]
}
