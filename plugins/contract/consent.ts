import { z } from 'zod'

/** A consent asked for at signup. It is never ticked in advance. */
export const consentSchema = z
  .object({
    id: z.string(),
    key: z.string(),
    purpose: z.string(),
    wording: z.string().describe('Shown as it stands: the very words are what people agree to.'),
    required: z.boolean().describe('Nobody signs up without it.'),
  })
  .meta({ id: 'Consent' })

/** A consent asked for at signup. */
export type Consent = z.infer<typeof consentSchema>
