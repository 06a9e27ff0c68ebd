'use client'
import { FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { ChangeEvent } from 'react'
import { toOneEmail } from '../../../../collections/values/toOneEmail.js'

/**
 * The e-mail of an account in Payload's forms for whoever is not logged in. Payload's own takes ASCII alone, and an
 * `<input type="email">` lets the browser rewrite the domain of what is typed.
 */
export const EmailInput = () => {
  const { t } = useTranslation()
  const { setValue, showError, value } = useField<string>({
    path: 'email',
    validate: (typed: unknown) =>
      (typeof typed === 'string' && toOneEmail(typed) !== undefined) || t('validation:emailAddress'),
  })
  return (
    <div className={['field-type', 'email', showError && 'error'].filter(Boolean).join(' ')}>
      <FieldLabel label={t('general:email')} path="email" required />
      <div className="field-type__wrap">
        <FieldError path="email" showError={showError} />
        <input
          aria-invalid={showError || undefined}
          aria-required
          autoCapitalize="none"
          autoComplete="email"
          id="field-email"
          inputMode="email"
          name="email"
          onChange={(event: ChangeEvent<HTMLInputElement>) => setValue(event)}
          spellCheck={false}
          type="text"
          value={value ?? ''}
        />
      </div>
    </div>
  )
}
