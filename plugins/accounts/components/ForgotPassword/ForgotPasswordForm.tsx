'use client'
import { Form, FormSubmit, Link, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { slugs } from '../../../../collections/slugs.js'
import { EmailInput } from '../EmailInput/index.js'

export const ForgotPasswordForm = () => {
  const { config } = useConfig()
  const { t } = useTranslation()
  const [isSent, setSent] = useState(false)
  const { routes, admin } = config
  return (
    <>
      <div className="form-header">
        <h1>{t(isSent ? 'authentication:emailSent' : 'authentication:forgotPassword')}</h1>
        <p>
          {t(
            isSent
              ? 'authentication:checkYourEmailForPasswordReset'
              : 'authentication:forgotPasswordEmailInstructions',
          )}
        </p>
      </div>
      {!isSent && (
        <Form
          action={formatAdminURL({ apiRoute: routes.api, path: `/${slugs.users}/forgot-password` })}
          className="forgot-password__form"
          disableSuccessStatus
          initialState={{ email: { valid: true } }}
          method="POST"
          onSuccess={() => setSent(true)}
        >
          <EmailInput />
          <FormSubmit size="large">{t('general:submit')}</FormSubmit>
        </Form>
      )}
      <Link href={formatAdminURL({ adminRoute: routes.admin, path: admin.routes.login })} prefetch={false}>
        {t('authentication:backToLogin')}
      </Link>
    </>
  )
}
