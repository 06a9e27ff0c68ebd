'use client'
import { Form, FormSubmit, Link, PasswordField, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { slugs } from '../../../../collections/slugs.js'
import { EmailInput } from '../EmailInput/index.js'

type Props = { email?: string; password?: string; redirectTo: string }

export const LoginForm = ({ email, password, redirectTo }: Props) => {
  const { config } = useConfig()
  const { t } = useTranslation()
  const { setUser } = useAuth()
  const { routes, admin } = config
  return (
    <Form
      action={formatAdminURL({ apiRoute: routes.api, path: `/${slugs.users}/login` })}
      className="login__form"
      disableSuccessStatus
      initialState={{
        email: { initialValue: email, valid: true, value: email },
        password: { initialValue: password, valid: true, value: password },
      }}
      method="POST"
      onSuccess={(answer) => {
        setUser(answer as Parameters<typeof setUser>[0])
      }}
      redirect={redirectTo}
      waitForAutocomplete
    >
      <div className="login__form__inputWrap">
        <EmailInput />
        <PasswordField
          field={{ name: 'password', label: t('general:password'), required: true }}
          path="password"
        />
      </div>
      <Link href={formatAdminURL({ adminRoute: routes.admin, path: admin.routes.forgot })} prefetch={false}>
        {t('authentication:forgotPasswordQuestion')}
      </Link>
      <FormSubmit size="large">{t('authentication:login')}</FormSubmit>
    </Form>
  )
}
