import { type Endpoint, headersWithCors } from 'payload'
import { isStaff } from '../../access/permissions.js'
import { toRegion, toRegionsOf } from '../regions.js'

/** A region as the panel offers it: its code, its name, its other ones, and the name of the region that it is a part of. */
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
 * `GET /api/branches/regions?country=ES`: the regions of a country, `{ regions: [{ code, name, otherNames, within }] }`, for the panel to
 * offer. There are 5,000 in the world, too many for a page that needs those of one country. For staff only.
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
