/** How long a tab or row may take to show its fields, in milliseconds. */
const patience = 3000

/** The room between a field and what lies over it, which its label needs, in pixels. */
const margin = 48

/** How long rows above a field may still grow as they come into sight, in milliseconds. */
const settling = 4000

const waitFor = async (find: () => HTMLElement | null): Promise<HTMLElement | null> => {
  for (const end = Date.now() + patience; Date.now() < end;) {
    const found = find()
    if (found) return found
    await new Promise(requestAnimationFrame)
  }
  return null
}

/** The rows on the way to a field, as the panel names them: `actions-0-row-2`. */
const toRowIds = (path: string): string[] =>
  path
    .split('.')
    .flatMap((part, index, parts) =>
      /^\d+$/.test(part) ? [`${parts.slice(0, index).join('-')}-row-${part}`] : [],
    )

/** Where something begins to be seen below what lies over the page: a bar, a list. */
type Clearance = () => number

/** Scrolls to the middle of the page, or below what would cover it there. */
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

/** Keeps an element in sight while what is above it grows, until somebody does something. */
const keepInSight = (element: HTMLElement, clearance?: Clearance) => {
  const timer = setInterval(() => show(element, clearance), 100)
  const stop = () => clearInterval(timer)
  for (const doing of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(doing, stop, { once: true, passive: true })
  setTimeout(stop, settling)
}

const inputs = 'input:not([type="hidden"]):not([type="file"]), textarea, [contenteditable="true"]'

/** What adds a row to a list: what a list that lacks rows waits for. */
const adders = ':scope > .blocks-field__drawer-toggler, :scope > .array-field__add-row'

/** What of a field takes the focus: its input, a list's button for a new row, else its first button. */
const toTarget = (field: HTMLElement): HTMLElement | null => {
  if (field.matches(inputs)) return field
  for (const wanted of [adders, inputs, 'button']) {
    const found = field.querySelector<HTMLElement>(wanted)
    if (found) return found
  }
  return null
}

/**
 * Leads to a field of the form: opens its tab, unfolds the rows that it is in and puts the focus on it. Payload has no
 * way of its own to be led to a field.
 */
export const goToField = async ({
  form,
  path,
  tab,
  clearance,
}: {
  form: HTMLElement
  path: string
  /** How far down something lies over the page, in pixels from its top; the middle of the page is free without. */
  clearance?: Clearance
  /** The index of the tab that it is in, or -1. */
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
    // Rows out of sight have no fields yet.
    show(row)
    unfold(row)
  }
  const field = await waitFor(findField)
  if (!field) return
  show(field, clearance)
  // What is still saved or read can't be focused.
  await waitFor(() => (form.dataset.formReady === 'false' ? null : form))
  // An editor's text is there a moment after the editor.
  const target = await waitFor(() => toTarget(field))
  target?.focus({ preventScroll: true })
  keepInSight(field, clearance)
}
