'use client'
import {
  LeaveWithoutSaving,
  toast,
  useConfig,
  useDocumentInfo,
  useLocale,
  useTranslation,
  useWatchForm,
  useWindowInfo,
} from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useSay } from '../../useSay.js'
import type { Held } from './saveRest.js'
import { type LabelledField, toFieldLabel } from '../../toFieldLabel.js'
import { words } from './words.js'

const toName = (path: string): string => path.replaceAll('.', '__')

/** Puts a sentence below its field, wherever that is drawn. Payload shows one there only after a publication. */
const tell = (form: HTMLElement, { path, message }: Held): void => {
  const id = `held-back-${toName(path)}`
  const field = form.querySelector<HTMLElement>(`#${CSS.escape(`field-${toName(path)}`)}`)
  const place = field?.closest('.field-type')
  if (!place || place.querySelector(`#${CSS.escape(id)}`)) return
  const sentence = document.createElement('p')
  sentence.id = id
  // The panel's plugin draws it and ties it to the input.
  sentence.className = 'held-back field-sentence'
  sentence.textContent = message
  place.append(sentence)
}

const untell = (form: HTMLElement): void => {
  for (const sentence of form.querySelectorAll('.held-back')) sentence.remove()
}

/** Says in the header, and at each field, what of a draft is not saved and why; leaving the page asks first. */
export const HeldBack = ({ held }: { held: Held[] }) => {
  const say = useSay()
  const { getEntityConfig } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const { isValid, setIsValid } = useWatchForm()
  const { breakpoints: { m: isNarrow } = {} } = useWindowInfo()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const header = anchor?.closest<HTMLElement>('.doc-controls')
  const form = anchor?.closest('form')
  const fields = (getEntityConfig({ collectionSlug: collectionSlug! })?.fields ?? []) as LabelledField[]

  const labels = held.map(({ path }) => toFieldLabel(fields, path, i18n))
  const told = labels.length > 0 ? `${say(words.notSaved)} ${labels.join(', ')}` : ''
  const last = useRef(told)

  // Another language is chosen without a question.
  useLayoutEffect(
    () => () => {
      if (last.current) toast.warning(last.current)
    },
    [id, locale],
  )
  useLayoutEffect(() => {
    last.current = told
  }, [told])

  // Payload's bar is one row: what is told stands in a second one.
  useLayoutEffect(() => {
    if (!header || !told) return
    header.style.setProperty('flex-wrap', 'wrap')
    return () => {
      header.style.removeProperty('flex-wrap')
    }
  }, [header, told])

  // Payload asks before a form is left that is not valid.
  useEffect(() => {
    if (held.length > 0 && isValid) setIsValid(false)
  })

  useEffect(() => {
    if (!form || held.length === 0) return
    const show = () => held.forEach((one) => tell(form, one))
    show()
    // Tabs and rows draw their fields when they come into sight.
    const observer = new MutationObserver(show)
    observer.observe(form, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      untell(form)
    }
  }, [form, held])

  return (
    <>
      <span hidden ref={setAnchor} />
      {held.length > 0 && <LeaveWithoutSaving />}
      {held.length > 0 &&
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
            {held.map(({ path, message }, index) => (
              <p key={path} style={{ margin: 0 }}>
                <strong>
                  {say(words.notSaved)} {labels[index]}.
                </strong>{' '}
                {message}
              </p>
            ))}
          </div>,
          header,
        )}
    </>
  )
}
