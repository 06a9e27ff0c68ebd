import { z } from 'zod'
import { optionalFields } from '../../collections/signups/optionalFields.js'
import { trapField } from './screens/index.js'

const optional = Object.fromEntries(optionalFields.map((name) => [name, z.string().optional()])) as Record<
  (typeof optionalFields)[number],
  z.ZodOptional<z.ZodString>
>

/** The body of a signup. Fields that the call's form doesn't ask for are dropped and never stored. */
export const signupPostSchema = z
  .object({
    call: z.string().describe('The call’s slug.'),
    email: z.string(),
    ...optional,
    country: optional.country.describe('ISO 3166-1 alpha-2, or XK for Kosovo.'),
    consents: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .describe('The keys of the consents that were ticked.'),
    version: z
      .string()
      .optional()
      .describe(
        'The `version` of the form that was shown. Where what was ticked is worded otherwise since, the post is refused.',
      ),
    language: z.string().optional().describe('The language that the visitor is spoken to in.'),
    source: z
      .string()
      .optional()
      .describe('The code of the link that the visitor came by: `[a-z0-9-]{1,32}`.'),
    elapsed: z
      .union([z.number(), z.string()])
      .optional()
      .describe('Milliseconds between when the form was shown and when it was sent, where that is known.'),
    proof: z
      .string()
      .optional()
      .describe(
        'The solution of a challenge, where one is asked for: Altcha’s payload, base64 of `{ challenge, solution }` as JSON.',
      ),
    [trapField]: z
      .string()
      .optional()
      .describe('A trap: hide this field from people, screen readers and autofill, and send it empty.'),
  })
  .meta({ id: 'SignupPost' })

/** The body of a signup. */
export type SignupPost = z.infer<typeof signupPostSchema>

/** The answer to every accepted post, whether or not the address is known. */
export const signupTakenSchema = z
  .object({ message: z.string().describe('To be shown, in the visitor’s language.') })
  .meta({ id: 'SignupTaken' })

/** The answer to every accepted post. */
export type SignupTaken = z.infer<typeof signupTakenSchema>

/** The work to do before posting a form. */
export const signupChallengeSchema = z
  .object({
    challenge: z
      .object({
        parameters: z.object({
          algorithm: z.string().describe('`PBKDF2/SHA-256`'),
          cost: z.int(),
          data: z.object({ call: z.string() }),
          expiresAt: z.int().describe('Seconds since 1970.'),
          keyLength: z.int(),
          keyPrefix: z.string(),
          keySignature: z.string(),
          nonce: z.string(),
          salt: z.string(),
        }),
        signature: z.string(),
      })
      .nullable()
      .describe('As Altcha has it, version 2; null where no proof is asked for now.'),
  })
  .meta({ id: 'SignupChallenge' })

/** The work to do before posting a form. */
export type SignupChallenge = z.infer<typeof signupChallengeSchema>
