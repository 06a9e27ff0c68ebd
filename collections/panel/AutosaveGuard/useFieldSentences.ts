'use client'
import { useEffect } from 'react'
import type { Fault } from './saveRest.js'

/** The reason for a message: a draft was saved without the field, or publishing was refused because of it. */
type Kind = 'held-back' | 'refused'

const toId = (kind: Kind | 'field', path: string): string => `${kind}-${path.replaceAll('.', '__')}`

const findField = (form: HTMLElement, path: string): HTMLElement | null =>
  form.querySelector<HTMLElement>(`#${CSS.escape(toId('field', path))}`) ??
  // A rich text has no id.
  form.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`)

/** Shows a message below its field, once that is rendered. */
const tell = (form: HTMLElement, { path, message }: Fault, kind: Kind): void => {
  const id = toId(kind, path)
  const place = findField(form, path)?.closest('.field-type')
  if (!place || place.querySelector(`#${CSS.escape(id)}`)) return
  const sentence = document.createElement('p')
  sentence.id = id
  // The panel's plugin styles it and links it to the input.
  sentence.className = `${kind} field-sentence`
  sentence.textContent = message
  place.append(sentence)
}

const untell = (form: HTMLElement, kind: Kind, left: Fault[] = []): void => {
  for (const sentence of form.querySelectorAll(`.${kind}`)) {
    const isLeft = ({ path, message }: Fault) =>
      sentence.id === toId(kind, path) && sentence.textContent === message
    if (!left.some(isLeft)) sentence.remove()
  }
}

/** Shows the errors below their fields. If Payload's form shows an error itself, ours is hidden. */
export const useFieldSentences = (form: HTMLElement | null, faults: Fault[], kind: Kind): void => {
  useEffect(() => {
    if (!form) return
    untell(form, kind, faults)
    if (faults.length === 0) return
    const show = () => faults.forEach((one) => tell(form, one, kind))
    show()
    // Tabs and rows render their fields when they come into view.
    const observer = new MutationObserver(show)
    observer.observe(form, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [form, faults, kind])

  useEffect(
    () => () => {
      if (form) untell(form, kind)
    },
    [form, kind],
  )
}
