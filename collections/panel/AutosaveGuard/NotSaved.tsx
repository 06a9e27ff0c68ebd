'use client'
import {
  Button,
  LeaveWithoutSaving,
  toast,
  useConfig,
  useDocumentInfo,
  useFormModified,
  useFormProcessing,
  useLocale,
  useTranslation,
  useWatchForm,
  useWindowInfo,
} from '@payloadcms/ui'
import { formatAdminURL, reduceFieldsToValues } from 'payload/shared'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { message } from '../../messages/messages.js'
import { blockTypesIn, type LabelledField, toFieldLabel } from '../../messages/toFieldLabel.js'
import { useSay } from '../useSay.js'
import { AskBeforeLocale } from './AskBeforeLocale.js'
import { guardForm } from './panelFetch.js'
import { usePause } from './pausedForms.js'
import { endSaveState, setSaveState, troubles, useFormName, useSaveState } from './saveStates.js'
import { askToLogIn, pause, readWhose, useSession } from './session.js'
import { useFieldSentences } from './useFieldSentences.js'

/** The delay before a requested save is sent again, in milliseconds. */
const untilAgain = 5_000

/** A notice in each form's header: says what isn't saved and why, retries when possible, and asks before leaving. */
export const NotSaved = () => {
  usePause()
  const say = useSay()
  const { config, getEntityConfig } = useConfig()
  const { id, collectionSlug, globalSlug, docConfig } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const { fields, isValid, setIsValid, submit } = useWatchForm()
  const isModified = useFormModified()
  const isSubmitting = useFormProcessing()
  const { breakpoints: { m: isNarrow } = {} } = useWindowInfo()
  const form = useFormName()
  const { held, trouble, isKept } = useSaveState(form)
  const { ended } = useSession()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const header = anchor?.closest<HTMLElement>('.doc-controls') ?? null

  const drafts = docConfig?.versions && docConfig.versions.drafts
  const savesItself = Boolean(drafts && drafts.autosave)
  const isNew = id === undefined && !globalSlug
  const path = (
    collectionSlug ? `/${collectionSlug}${isNew ? '' : `/${id}`}` : `/globals/${globalSlug}`
  ) as `/${string}`
  const address = formatAdminURL({ apiRoute: config.routes.api, path })
  // A refused publication without unsaved changes isn't reported here.
  const isInTrouble = trouble !== null && (isModified || isSubmitting)
  const isUnsaved = held.length > 0 || isInTrouble || (isModified && !savesItself)
  const latest = useRef({ fields, isUnsaved: isUnsaved || isModified, submit })

  useLayoutEffect(() => {
    latest.current = { fields, isUnsaved: isUnsaved || isModified, submit }
  })

  // A normal effect, because its cleanup must run after the last save was sent.
  useEffect(() => {
    const unguard = guardForm({
      ...{ form, locale, savesItself },
      path: new URL(address, location.href).pathname,
      read: () => ({ ...reduceFieldsToValues(latest.current.fields, true), _status: 'draft' }),
      isUnsaved: () => latest.current.isUnsaved,
    })
    return () => {
      unguard()
      endSaveState(form)
    }
  }, [address, form, locale, savesItself])

  const asked = ((collectionSlug
    ? getEntityConfig({ collectionSlug })
    : getEntityConfig({ globalSlug: globalSlug! })
  )?.fields ?? []) as LabelledField[]
  const labels = held.map((one) => toFieldLabel(asked, one.path, i18n, blockTypesIn(fields)))
  const told = labels.length > 0 ? `${say('panel:notSaved')} ${labels.join(', ')}` : ''
  const last = useRef({ told, isInTrouble })

  // The browser's back button leaves without asking.
  useLayoutEffect(
    () => () => {
      if (last.current.told) toast.warning(last.current.told)
    },
    [form],
  )
  useLayoutEffect(() => {
    if (last.current.isInTrouble && !isInTrouble && !isModified && held.length === 0)
      toast.success(say('panel:savedAgain'))
    last.current = { told, isInTrouble }
  }, [held, isInTrouble, isModified, say, told])

  // Clears the failure once everything is saved, also for the next form.
  useEffect(() => {
    if (trouble && !isModified && !isSubmitting) setSaveState(form, { trouble: null })
  }, [form, isModified, isSubmitting, trouble])

  // Payload's bar has one row, so the notice wraps to a second. The time of the last save would contradict it and is
  // hidden.
  useLayoutEffect(() => {
    if (!header || !isUnsaved || (held.length === 0 && !isInTrouble)) return
    const saving = header.querySelector<HTMLElement>('.autosave')
    header.style.setProperty('flex-wrap', 'wrap')
    saving?.style.setProperty('visibility', 'hidden')
    return () => {
      header.style.removeProperty('flex-wrap')
      saving?.style.removeProperty('visibility')
    }
  }, [header, held, isInTrouble, isUnsaved])

  // An invalid form makes Payload ask before leaving.
  useEffect(() => {
    if (held.length > 0 && isValid) setIsValid(false)
  })

  useFieldSentences(anchor?.closest('form') ?? null, held, 'held-back')

  // Payload already asks in forms without autosave.
  const isAsking = isUnsaved && savesItself

  // Resends a requested save when possible, as a draft if there are drafts. New documents are excluded, because they
  // could be created twice.
  const mayResend =
    isInTrouble && !savesItself && !isNew && !isSubmitting && !['gone', 'refused'].includes(trouble.kind)
  useEffect(() => {
    if (!mayResend) return
    let isStopped = false
    const resend = async () => {
      while (!isStopped) {
        await pause(untilAgain)
        if (isStopped || (await readWhose().catch(() => null)) !== 'same' || isStopped) continue
        const query = new URLSearchParams({ depth: '0', 'fallback-locale': 'null', locale })
        if (drafts) query.set('draft', 'true')
        await latest.current.submit({
          action: `${address}?${query.toString()}`,
          method: globalSlug ? 'POST' : 'PATCH',
          ...(drafts && { overrides: { _status: 'draft' }, skipValidation: true }),
        })
        return
      }
    }
    void resend()
    return () => {
      isStopped = true
    }
  }, [address, drafts, globalSlug, locale, mayResend, trouble])

  const sentences = trouble && [
    trouble.message ?? say(troubles[trouble.kind]),
    ...(trouble.kind === 'gone' ? [] : [say(isKept ? message('panel:kept') : message('panel:notKept'))]),
    ...(['gone', 'refused'].includes(trouble.kind)
      ? []
      : [say(isNew ? message('panel:saveAgain') : message('panel:sentLater'))]),
  ]

  return (
    <>
      <span hidden ref={setAnchor} />
      {isAsking && <LeaveWithoutSaving />}
      {isUnsaved && <AskBeforeLocale />}
      {(held.length > 0 || isInTrouble) &&
        header &&
        createPortal(
          <div
            className="not-saved"
            role="alert"
            style={{
              color: 'var(--theme-error-500)',
              flex: '0 0 100%',
              maxHeight: '30vh',
              overflowWrap: 'anywhere',
              overflowY: 'auto',
              position: 'relative',
              // Above the blur that the bar lays over what it covers.
              zIndex: 4,
              padding: `0 ${isNarrow ? 'var(--gutter-h)' : '0'} calc(var(--base) / 2)`,
            }}
          >
            {isInTrouble && (
              <p style={{ margin: 0 }}>
                <strong>{say('panel:notSaved')}</strong> {sentences?.join(' ')}{' '}
                {ended && (
                  <Button
                    buttonStyle="secondary"
                    margin={false}
                    onClick={() => void askToLogIn(ended)}
                    size="small"
                  >
                    {say('panel:logIn')}
                  </Button>
                )}
              </p>
            )}
            {held.map((one, index) => (
              <p key={one.path} style={{ margin: 0 }}>
                <strong>
                  {say('panel:notSaved')} {labels[index]}.
                </strong>{' '}
                {one.message}
              </p>
            ))}
          </div>,
          header,
        )}
    </>
  )
}
