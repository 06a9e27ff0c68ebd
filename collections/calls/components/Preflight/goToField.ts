/** How long a tab or row may take to show its fields, in milliseconds. */
const patience = 3000

/** How long rows above a field may still grow as they come into sight, in milliseconds. */
const settling = 1000

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

const show = (element: HTMLElement) => element.scrollIntoView({ block: 'center' })

const unfold = (row: HTMLElement) =>
  row
    .querySelector<HTMLElement>('.collapsible--collapsed > .collapsible__toggle-wrap > .collapsible__toggle')
    ?.click()

/** Keeps an element in sight while what is above it grows, until somebody scrolls. */
const keepInSight = (element: HTMLElement) => {
  const timer = setInterval(() => show(element), 100)
  const stop = () => clearInterval(timer)
  for (const scrolling of ['wheel', 'touchmove', 'keydown'])
    addEventListener(scrolling, stop, { once: true, passive: true })
  setTimeout(stop, settling)
}

const inputs = 'input:not([type="hidden"]), textarea, [contenteditable="true"]'

/**
 * Leads to a field of the form: opens its tab, unfolds the rows that it is in and puts the focus on it. Payload has no
 * way of its own to be led to a field.
 */
export const goToField = async ({
  form,
  path,
  tab,
}: {
  form: HTMLElement
  path: string
  /** The index of the tab that it is in, or -1. */
  tab: number
}): Promise<void> => {
  form.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click()
  const byId = (id: string) => form.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
  for (const id of toRowIds(path)) {
    const row = await waitFor(() => byId(id))
    if (!row) return
    // Rows out of sight have no fields yet.
    show(row)
    unfold(row)
  }
  const field = await waitFor(() => byId(`field-${path.replaceAll('.', '__')}`))
  if (!field) return
  const target = field.matches(inputs)
    ? field
    : (field.querySelector<HTMLElement>(inputs) ?? field.querySelector<HTMLElement>('button'))
  show(field)
  target?.focus({ preventScroll: true })
  keepInSight(field)
}
