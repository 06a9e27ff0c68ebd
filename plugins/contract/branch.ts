import { z } from 'zod'
import { pageOf } from '../api/lists.js'
import { instant, locale, url } from '../api/primitives.js'
import { coordinatesSchema, languageSchema, socialSchema } from './shared.js'

/** A country, named in the answer's language. */
export const countrySchema = z
  .object({ code: z.string().describe('ISO 3166-1 alpha-2, or XK for Kosovo.'), name: z.string() })
  .meta({ id: 'Country' })

/** A part of a country. */
export const regionSchema = z
  .object({ code: z.string().describe('ISO 3166-2.'), name: z.string() })
  .meta({ id: 'Region' })

/** A branch as a link. */
export const branchLinkSchema = z
  .object({
    id: z.string(),
    slug: z.string(),
    url,
    api: url,
    name: z.string(),
    city: z.string(),
    country: countrySchema,
  })
  .meta({ id: 'BranchLink' })

/** A branch in a list. */
export const branchSummarySchema = branchLinkSchema
  .extend({
    region: regionSchema.nullable(),
    postalCode: z.string().nullable(),
    coordinates: coordinatesSchema.nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable().describe('E.164.'),
    phoneFormatted: z.string().nullable().describe('The same as people read it.'),
    website: url.nullable(),
    socials: z.array(socialSchema),
    meetingNote: z.string().nullable(),
    modifiedAt: instant,
  })
  .meta({ id: 'BranchSummary' })

/** One branch. */
export const branchSchema = branchSummarySchema
  .extend({ locale, languages: z.array(languageSchema) })
  .meta({ id: 'Branch' })

/** A page of branches. */
export const branchListSchema = pageOf(branchSummarySchema).meta({ id: 'BranchList' })

/** The branches of one country by their city. */
export const countryBranchesSchema = countrySchema
  .extend({ cities: z.array(z.object({ name: z.string(), branches: z.array(branchLinkSchema) })) })
  .meta({ id: 'CountryBranches' })

/** One branch: what `GET /branches/{slug}` answers. */
export type Branch = z.infer<typeof branchSchema>
/** A branch as a link. */
export type BranchLink = z.infer<typeof branchLinkSchema>
/** A page of branches: what `GET /branches` answers. */
export type BranchList = z.infer<typeof branchListSchema>
/** A branch in a list. */
export type BranchSummary = z.infer<typeof branchSummarySchema>
/** A country, named in the answer's language. */
export type Country = z.infer<typeof countrySchema>
/** The branches of one country by their city. */
export type CountryBranches = z.infer<typeof countryBranchesSchema>
/** A part of a country. */
export type Region = z.infer<typeof regionSchema>
