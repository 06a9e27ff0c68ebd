const controls = [
  'input:not([type="hidden"], .rs__input)',
  ...['textarea', 'select', '[contenteditable="true"]', '.rs__control', '.upload__dropzoneAndUpload'],
  ...['.array-field__draggable-rows', '.blocks-field__rows'],
].join()

/** What somebody fills in, and no search of a list. */
const forms = 'form, fieldset, .field-type'

const read = (control: Element): string => {
  if (control instanceof HTMLInputElement)
    return /^(checkbox|radio)$/.test(control.type) ? String(control.checked) : control.value
  if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) return control.value
  return control.matches('.array-field__draggable-rows, .blocks-field__rows')
    ? String(control.childElementCount)
    : (control.textContent ?? '')
}

/** Follows what is typed and chosen in dialogs whose forms are out of reach: a form tells only what is inside it. */
export const followTyped = () => {
  const seen = new WeakMap<Element, Map<Element, { first: string; last: string }>>()

  /** Sees a dialog as it is, before something is done in it and after. */
  const see = (dialog: Element) => {
    const values = seen.get(dialog) ?? new Map<Element, { first: string; last: string }>()
    seen.set(dialog, values)
    for (const control of dialog.querySelectorAll(controls)) {
      if (!control.closest(forms)) continue
      const value = read(control)
      values.set(control, { first: values.get(control)?.first ?? value, last: value })
    }
    return values
  }

  return {
    see,
    /** Whether something in a dialog is other than it was when somebody came to it. */
    isTypedIn: (dialog: Element): boolean =>
      seen.has(dialog) && [...see(dialog).values()].some(({ first, last }) => first !== last),
  }
}
