import { z } from 'zod'
import { coordinatesSchema, locale, url, zonedSchema } from '../api/primitives.js'

export { coordinatesSchema, zonedSchema }

/** One stored size of an image. */
export const imageSizeSchema = z
  .object({ name: z.string(), url, width: z.int(), height: z.int(), mimeType: z.string() })
  .meta({ id: 'ImageSize' })

/** What is to stay in view where an image is cropped: percent of its width and height, as CSS's `object-position`. */
export const focalPointSchema = z
  .object({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) })
  .describe('What stays in view where the image is cropped: percent of its width and height.')
  .meta({ id: 'FocalPoint' })

/** An image with its alternative text in the answer's language. */
export const imageSchema = z
  .object({
    url,
    width: z.int(),
    height: z.int(),
    mimeType: z.string(),
    alt: z.string(),
    credit: z
      .string()
      .nullable()
      .describe(
        'Who made it, and its licence: to be shown wherever the image is. The same in each language.',
      ),
    focalPoint: focalPointSchema.nullable(),
    sizes: z.array(imageSizeSchema).describe('Smaller files of it, the narrowest first.'),
  })
  .meta({ id: 'Image' })

/** Rich text as Lexical JSON and as sanitised HTML. */
export const richTextSchema = z
  .object({ lexical: z.record(z.string(), z.unknown()), html: z.string() })
  .meta({ id: 'RichText' })

/** A language of a document, with its URLs. */
export const languageSchema = z.object({ locale, url, api: url }).meta({ id: 'Language' })

/** A share link of one channel. */
export const shareLinkSchema = z
  .object({
    channel: z.string(),
    label: z.string(),
    url: z.string().describe('What to open: http(s), mailto or sms.'),
    text: z.string().describe('What is shared, with the address: within the channel’s limit.'),
  })
  .meta({ id: 'ShareLink' })

/** What a page tells search engines, in the words of schema.org. */
export const jsonLdSchema = z
  .object({
    '@context': z.literal('https://schema.org'),
    '@graph': z.array(z.looseObject({ '@type': z.string() })),
  })
  .describe(
    'For a `<script type="application/ld+json">` of the page. Write each `<` in it as `\\u003c`, so that no text ends the script.',
  )
  .meta({ id: 'JsonLd' })

/** A partner of a call. */
export const partnerSchema = z
  .object({ name: z.string(), url: url.nullable(), logo: imageSchema.nullable() })
  .meta({ id: 'Partner' })

/** An account in a social network. */
export const socialSchema = z.object({ platform: z.string(), url }).meta({ id: 'Social' })

/** The privacy notice. */
export const privacyNoticeSchema = z
  .object({ url, version: z.string().nullable() })
  .meta({ id: 'PrivacyNotice' })

/** The organisation. */
export const organisationSchema = z
  .object({
    name: z.string(),
    url,
    logo: imageSchema.nullable(),
    about: z.string().nullable(),
    email: z.string().nullable().describe('Where to write to.'),
    socials: z.array(socialSchema),
    controller: z
      .string()
      .nullable()
      .describe('Who answers for people’s data: name and postal address, in lines.'),
    privacyNotice: privacyNoticeSchema.nullable(),
  })
  .meta({ id: 'Organisation' })

/** A position in decimal degrees. */
export type Coordinates = z.infer<typeof coordinatesSchema>
/** What stays in view where an image is cropped, in percent of its width and height. */
export type FocalPoint = z.infer<typeof focalPointSchema>
/** An image with its alternative text and its sizes, in pixels. */
export type Image = z.infer<typeof imageSchema>
/** One stored size of an image, in pixels. */
export type ImageSize = z.infer<typeof imageSizeSchema>
/** What a page tells search engines (JSON-LD): its things, the main one first. */
export type JsonLd = z.infer<typeof jsonLdSchema>
/** A language of a document, with its URLs. */
export type Language = z.infer<typeof languageSchema>
/** The organisation. */
export type Organisation = z.infer<typeof organisationSchema>
/** The privacy notice. */
export type PrivacyNotice = z.infer<typeof privacyNoticeSchema>
/** Rich text as Lexical's JSON and as sanitised HTML. */
export type RichText = z.infer<typeof richTextSchema>
/** A share link of one channel. */
export type ShareLink = z.infer<typeof shareLinkSchema>
/** An account in a social network. */
export type Social = z.infer<typeof socialSchema>
