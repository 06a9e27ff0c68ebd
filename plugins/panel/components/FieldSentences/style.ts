/**
 * Payload renders the sentence before the input. Styles outside of a layer win over its own, which are in one; the mark is
 * for whoever sees no red.
 */
export const style = `
.field-error.tooltip,
.field-sentence {
  background: none;
  color: var(--theme-error-600);
  display: block;
  font-family: var(--font-body);
  inset: auto;
  line-height: 1.4;
  margin: calc(var(--base) / 4) 0 0;
  max-width: none;
  opacity: 1;
  order: 1;
  overflow-wrap: anywhere;
  padding: 0 0 0 1.6em;
  position: relative;
  transform: none;
  transition: none;
  visibility: visible;
  white-space: normal;
  z-index: auto;
}
[dir='rtl'] :is(.field-error.tooltip, .field-sentence) {
  padding: 0 1.6em 0 0;
}
.field-error.tooltip::before,
.field-sentence::before {
  border: 1px solid;
  border-radius: 50%;
  content: '!' / '';
  font-size: 0.8em;
  font-weight: bold;
  height: 1.4em;
  inset-inline-start: 0;
  line-height: 1.4em;
  position: absolute;
  text-align: center;
  top: 0.15em;
  width: 1.4em;
}
.field-error.tooltip::after {
  content: none;
}
.field-error.tooltip > .tooltip-content {
  overflow: visible;
}
:has(> .field-error.tooltip),
.upload:has(> .upload__wrap > .field-error.tooltip) {
  display: flex;
  flex-direction: column;
}
.upload > .upload__wrap:has(> .field-error.tooltip) {
  order: 1;
}
.field-type:is(:has(> .field-error), :has(> .field-type__wrap > .field-error), :has(> .upload__wrap > .field-error)) > .field-sentence {
  display: none;
}
`
