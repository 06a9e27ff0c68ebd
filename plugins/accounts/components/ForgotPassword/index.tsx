import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { GoOn } from '../GoOn.js'
import { ForgotPasswordForm } from './ForgotPasswordForm.js'

/** Payload's form for a new password with a field for the e-mail that takes addresses in any script. */
export const ForgotPassword = ({ initPageResult }: AdminViewServerProps) => {
  const { payload, user } = initPageResult.req
  const { admin, routes } = payload.config
  // Whoever is logged in has their own page for it.
  if (user) return <GoOn to={formatAdminURL({ adminRoute: routes.admin, path: admin.routes.account })} />
  return <ForgotPasswordForm />
}
