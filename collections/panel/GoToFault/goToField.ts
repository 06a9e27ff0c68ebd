/** The longest wait for a tab or row to render its fields, in milliseconds. */
const patience = 3000

/** The space that a field's label needs below overlays, in pixels. */
const margin = 48

/** How long rows above a field may still grow while they render, in milliseconds. */
const settling = 4000

const waitFor = async (find: () => HTMLElement | null): Promise<HTMLElement | null> => {
  for (const end = Date.now() + patience; Date.now() < end;) {
    const found = find()
    if (found) return found
    await new Promise(requestAnimationFrame)
  }
  return null
}

/** The ids of the rows that contain a field: `actions-0-row-2`. */
const toRowIds = (path: string): string[] =>
  path
    .split('.')
    .flatMap((part, index, parts) =>
      /^\d+$/.test(part) ? [`${parts.slice(0, index).join('-')}-row-${part}`] : [],
    )

/** The bottom of overlays such as a bar or list, in pixels from the top. */
type Clearance = () => number

/** Scrolls an element to the middle of the page, or below overlays. */
const show = (element: HTMLElement, clearance?: Clearance) => {
  const top = clearance?.() ?? 0
  element.style.scrollMarginTop = `${top + margin}px`
  element.scrollIntoView({ block: top > 0 ? 'start' : 'center' })
  element.style.removeProperty('scroll-margin-top')
}

const unfold = (row: HTMLElement) =>
  row
    .querySelector<HTMLElement>('.collapsible--collapsed > .collapsible__toggle-wrap > .collapsible__toggle')
    ?.click()

/** Keeps an element in view while content above it grows, until the user interacts. */
const keepInSight = (element: HTMLElement, clearance?: Clearance) => {
  const timer = setInterval(() => show(element, clearance), 100)
  const stop = () => clearInterval(timer)
  for (const doing of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(doing, stop, { once: true, passive: true })
  setTimeout(stop, settling)
}

const inputs = 'input:not([type="hidden"]):not([type="file"]), textarea, [contenteditable="true"]'

/** Buttons that add a row to a list. */
const adders = ':scope > .blocks-field__drawer-toggler, :scope > .array-field__add-row'

/** The element of a field to focus: a list's button for a new row, else an input, else the first button. */
const toTarget = (field: HTMLElement): HTMLElement | null => {
  if (field.matches(inputs)) return field
  for (const wanted of [adders, inputs, 'button']) {
    const found = field.querySelector<HTMLElement>(wanted)
    if (found) return found
  }
  return null
}

/** Navigates to a field of the form: opens its tab, expands its rows and focuses it. Payload has no way to do that. */
export const goToField = async ({
  form,
  path,
  tab,
  clearance,
}: {
  form: HTMLElement
  path: string
  /** The bottom of overlays, in pixels from the top. Without it, the middle of the page is free. */
  clearance?: Clearance
  /** The index of the field's tab, or -1. */
  tab: number
}): Promise<void> => {
  form.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click()
  const byId = (id: string) => form.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
  const findField = () =>
    byId(`field-${path.replaceAll('.', '__')}`) ??
    // A rich text has no id.
    form.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`)
  for (const id of toRowIds(path)) {
    const row = await waitFor(() => byId(id))
    if (!row) return
    // Rows outside of the viewport haven't rendered their fields.
    show(row)
    unfold(row)
  }
  const field = await waitFor(findField)
  if (!field) return
  show(field, clearance)
  // Fields can't be focused while the form is saving or loading.
  await waitFor(() => (form.dataset.formReady === 'false' ? null : form))
  // An editor's content appears shortly after the editor.
  const target = await waitFor(() => toTarget(field))
  target?.focus({ preventScroll: true })
  keepInSight(field, clearance)
}
