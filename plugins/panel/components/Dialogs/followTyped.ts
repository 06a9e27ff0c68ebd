const controls = [
  'input:not([type="hidden"], .rs__input)',
  ...['textarea', 'select', '[contenteditable="true"]', '.rs__control', '.upload__dropzoneAndUpload'],
  ...['.array-field__draggable-rows', '.blocks-field__rows'],
].join()

/** Somebody fills these in. */
const forms = 'form, fieldset, .field-type'
/** Outside of a form, somebody searches, sorts and selects in these. */
const lists = [
  ...['.list-drawer', '.block-search', '.item-search', '.search-bar', 'table'],
  ...['[role="search"]', '[type="search"]'],
].join()

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
  const touched = new WeakSet<Element>()

  /** Sees a dialog as it is. Until somebody touches it, it only fills itself: a picture's size, a proposed zone. */
  const see = (dialog: Element) => {
    const values = seen.get(dialog) ?? new Map<Element, { first: string; last: string }>()
    seen.set(dialog, values)
    for (const control of dialog.querySelectorAll(controls)) {
      if (!control.closest(forms) && control.closest(lists)) continue
      const last = read(control)
      const first = touched.has(dialog) ? (values.get(control)?.first ?? last) : last
      values.set(control, { first, last })
    }
    return values
  }

  return {
    see,
    /** From now on, what changes in a dialog is somebody's doing. */
    begin: (dialog: Element): void => void touched.add(dialog),
    /** Whether something in a dialog is other than it was when somebody came to it. */
    isTypedIn: (dialog: Element): boolean =>
      touched.has(dialog) && [...see(dialog).values()].some(({ first, last }) => first !== last),
  }
}
