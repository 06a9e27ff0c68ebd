import { z } from 'zod'

/** What people are asked to agree to before they sign up. It is never ticked for them. */
export const consentSchema = z
  .object({
    id: z.string(),
    key: z.string(),
    purpose: z.string(),
    wording: z.string().describe('Shown as it stands: the very words are what people agree to.'),
    required: z.boolean().describe('Nobody signs up without it.'),
  })
  .meta({ id: 'Consent' })

/** What people are asked to agree to before they sign up. */
export type Consent = z.infer<typeof consentSchema>
