import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../shared/refuse.js'

/** How many characters a password has at least. */
export const MIN_PASSWORD = 12

/** Refuses a short password wherever one is set: with a new user, a changed one, or by a mailed link. */
export const requireLongPassword: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const { password } = (args as { data?: { password?: unknown } }).data ?? {}
  if (password == null && operation === 'update') return args
  if (typeof password === 'string' && [...password].length >= MIN_PASSWORD) return args
  refuse({
    req,
    collection: collection.slug,
    faults: [
      {
        path: 'password',
        sentence: {
          en: `The password has fewer than ${MIN_PASSWORD} characters. Four or five words in a row make a good one.`,
          es: `La contraseña tiene menos de ${MIN_PASSWORD} caracteres. Cuatro o cinco palabras seguidas hacen una buena.`,
        },
      },
    ],
  })
}
