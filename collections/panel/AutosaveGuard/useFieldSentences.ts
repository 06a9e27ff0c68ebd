'use client'
import { useEffect } from 'react'
import type { Fault } from './saveRest.js'

/** Why a field has a sentence: a draft left it out, or a publication was refused because of it. */
type Kind = 'held-back' | 'refused'

const toId = (kind: Kind | 'field', path: string): string => `${kind}-${path.replaceAll('.', '__')}`

const findField = (form: HTMLElement, path: string): HTMLElement | null =>
  form.querySelector<HTMLElement>(`#${CSS.escape(toId('field', path))}`) ??
  // A rich text has no id.
  form.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`)

/** Puts a sentence below its field, wherever that is drawn. */
const tell = (form: HTMLElement, { path, message }: Fault, kind: Kind): void => {
  const id = toId(kind, path)
  const place = findField(form, path)?.closest('.field-type')
  if (!place || place.querySelector(`#${CSS.escape(id)}`)) return
  const sentence = document.createElement('p')
  sentence.id = id
  // The panel's plugin draws it and ties it to the input.
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

/** Says below each of these fields what is wrong with it. Where Payload's form says it itself, that alone is shown. */
export const useFieldSentences = (form: HTMLElement | null, faults: Fault[], kind: Kind): void => {
  useEffect(() => {
    if (!form) return
    untell(form, kind, faults)
    if (faults.length === 0) return
    const show = () => faults.forEach((one) => tell(form, one, kind))
    show()
    // Tabs and rows draw their fields when they come into sight.
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
