const sentences = '.field-error, .field-sentence'
const fields = '.field-type, fieldset'
const rows = '.array-field, .blocks-field'
const inputs = 'input:not([type="hidden"], [type="file"]), textarea, select, [contenteditable="true"]'
/** What is pressed to fill a field that has no input. */
const buttons =
  '.array-field__add-row, .blocks-field__drawer-toggler, .upload__dropzoneAndUpload button, .file-field button'

/** The inputs that a sentence is about. */
const toControls = (sentence: Element): Element[] => {
  const field = sentence.closest(fields)
  if (!field) return []
  const own = (selector: string) =>
    [...field.querySelectorAll(selector)].filter((control) => control.closest(fields) === field)
  // A block's heading has an input: its name.
  const [first, ...others] = field.matches(rows) ? [] : own(inputs)
  if (!first) {
    const pressed = own(buttons)
    // With as many rows as it may have, none is added.
    return pressed.length > 0 ? pressed : own('button').slice(0, 1)
  }
  return first.matches('[type="radio"]') || field.matches('.point') ? [first, ...others] : [first]
}

/** ARIA knows no radio button, and no other button, that is invalid. */
const canBeInvalid = (control: Element) => !control.matches('button, [type="radio"]')

const readIds = (control: Element) =>
  control.getAttribute('aria-describedby')?.split(/\s+/).filter(Boolean) ?? []

/**
 * Ties each sentence below a field to its input, beside what describes that already, for as long as it stands there: read
 * out with the field, and only then. Payload ties none. Answers how to end it.
 */
export const tieSentences = (root: HTMLElement): (() => void) => {
  let tied = new Map<Element, string[]>()
  const invalid = new Set<Element>()
  let count = 0

  const describe = (control: Element, before: string[], now: string[]) => {
    const others = readIds(control).filter((id) => !before.includes(id) && !now.includes(id))
    const ids = [...others, ...now].join(' ')
    if (ids === (control.getAttribute('aria-describedby') ?? '')) return
    if (ids) control.setAttribute('aria-describedby', ids)
    else control.removeAttribute('aria-describedby')
  }

  const tie = () => {
    const shown = new Map<Element, string[]>()
    for (const sentence of root.querySelectorAll(sentences)) {
      if (!sentence.checkVisibility()) continue
      sentence.id ||= `field-sentence-${(count += 1)}`
      if (sentence.matches('aside')) {
        // Neither a landmark of the page nor read out a second time as its own title.
        sentence.setAttribute('role', 'none')
        sentence.removeAttribute('title')
      }
      for (const control of toControls(sentence))
        shown.set(control, [...(shown.get(control) ?? []), sentence.id])
    }
    for (const [control, before] of tied) {
      if (shown.has(control)) continue
      describe(control, before, [])
      if (invalid.delete(control)) control.removeAttribute('aria-invalid')
    }
    for (const [control, ids] of shown) {
      describe(control, tied.get(control) ?? [], ids)
      if (!canBeInvalid(control) || control.getAttribute('aria-invalid') === 'true') continue
      control.setAttribute('aria-invalid', 'true')
      invalid.add(control)
    }
    tied = shown
  }

  tie()
  const observer = new MutationObserver(tie)
  observer.observe(root, {
    attributeFilter: ['aria-describedby', 'contenteditable', 'title'],
    childList: true,
    subtree: true,
  })
  return () => observer.disconnect()
}
