import { type Endpoint, headersWithCors } from 'payload'
import { isStaff } from '../../access/permissions.js'
import { toRegion, toRegionsOf } from '../regions.js'

/** A region in the panel: its code, its names and its parent's name. */
export type OfferedRegion = {
  code: string
  name: string
  otherNames: readonly string[]
  within: string | null
}

const toOffered = (country: string): OfferedRegion[] =>
  toRegionsOf(country).map(({ code, name, otherNames, within }) => ({
    code,
    name,
    otherNames,
    within: (within && toRegion(within)?.name) ?? null,
  }))

/**
 * `GET /api/branches/regions?country=ES`, for staff: a country's regions, `{ regions: [{ code, name, otherNames, within
 * }] }`. All 5,000 regions would be too much for a page that needs one country's.
 */
export const regions: Endpoint = {
  path: '/regions',
  method: 'get',
  handler: (req) => {
    const headers = headersWithCors({
      headers: new Headers({ 'Cache-Control': 'private, max-age=3600' }),
      req,
    })
    if (!isStaff({ req })) return Response.json({ regions: [] }, { status: 403, headers })
    const country = new URL(req.url!).searchParams.get('country') ?? ''
    return Response.json({ regions: toOffered(country.toUpperCase()) }, { headers })
  },
}
