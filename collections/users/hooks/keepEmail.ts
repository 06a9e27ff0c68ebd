import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '../../shared/refuse.js'

/** The mark in `req.context` of a change of e-mail that its owner has confirmed. No client can set it. */
export const confirmedEmail = 'payload-broadside/confirmed-email'

/** Nobody changes the own e-mail in passing: who finds a session open would take the account away with it. */
export const keepEmail: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req, context }) => {
  const { user } = req
  const { id, email } = (originalDoc ?? {}) as { id?: number | string; email?: string }
  if (operation !== 'update' || !user || String(user.id) !== String(id)) return data
  if (data.email === undefined || data.email === email || context[confirmedEmail] === data.email) return data
  refuse({
    req,
    collection: user.collection,
    id,
    faults: [
      {
        path: 'email',
        sentence: {
          en: 'Your e-mail is changed with your password and a link that we mail to the new address: use “Change e-mail” below.',
          es: 'Tu correo se cambia con tu contraseña y un enlace que enviamos a la dirección nueva: usa «Cambiar correo» más abajo.',
        },
      },
    ],
  })
  return data
}
