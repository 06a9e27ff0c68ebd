import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import { PayloadLogo } from '@payloadcms/ui/shared'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { GoOn } from '../GoOn.js'
import { LoginForm } from './LoginForm.js'

/** Payload's log-in with a field for the e-mail that takes addresses in any script. */
export const Login = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { locale, permissions, req } = initPageResult
  const { i18n, payload, user } = req
  const { admin, routes } = payload.config
  const redirectTo = getSafeRedirect({ fallbackTo: routes.admin, redirectTo: searchParams?.redirect ?? '' })
  if (user) return <GoOn to={redirectTo} />
  const { importMap } = payload
  const serverProps = { i18n, locale, params, payload, permissions, searchParams, user }
  const { beforeLogin, afterLogin, graphics } = admin.components ?? {}
  const prefilled = admin.autoLogin && admin.autoLogin.prefillOnly ? admin.autoLogin : undefined
  return (
    <>
      <div className="login__brand">
        {RenderServerComponent({ Component: graphics?.Logo, Fallback: PayloadLogo, importMap, serverProps })}
      </div>
      {RenderServerComponent({ Component: beforeLogin, importMap, serverProps })}
      <LoginForm email={prefilled?.email} password={prefilled?.password} redirectTo={redirectTo} />
      {RenderServerComponent({ Component: afterLogin, importMap, serverProps })}
    </>
  )
}
