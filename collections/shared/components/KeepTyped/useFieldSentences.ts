'use client'
import { useEffect } from 'react'
import type { Held } from './saveRest.js'

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

/** Says below each field that a draft left out why it is not saved. */
export const useFieldSentences = (form: HTMLElement | null, held: Held[]): void => {
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
}
