'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { toOneEmail } from '../../../../collections/values/toOneEmail.js'

/**
 * In the form of an account, where Payload shows the e-mail itself and checks it by a rule of its own, which takes ASCII
 * alone: puts the rule of the server in its place.
 */
export const EmailRule = () => {
  const { t } = useTranslation()
  const [field, dispatch] = useFormFields(([fields, dispatch]) => [fields.email, dispatch] as const)
  const { valid, value } = field ?? {}
  useEffect(() => {
    const validate = (typed: unknown) =>
      (typeof typed === 'string' && toOneEmail(typed) !== undefined) || t('validation:emailAddress')
    if (valid === false && validate(value) === true)
      dispatch({ type: 'UPDATE', path: 'email', valid: true, errorMessage: undefined, validate, value })
  }, [dispatch, t, valid, value])
  return null
}
