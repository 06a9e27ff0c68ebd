/** The look of the set-up page: one column, thumb-sized, in the colours that the reader's device prefers. */
export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1a1a1a, #f4f1ec); --paper: light-dark(#fbf9f5, #161514);
  --line: light-dark(#77726a, #9a948a); --quiet: light-dark(#56524b, #bdb6aa); --accent: light-dark(#c8102e, #ff8a93);
  --on-accent: light-dark(#fff, #1a1a1a); }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
main { max-width: 32rem; margin: 0 auto; padding: clamp(1.5rem, 6vw, 4rem) 1.25rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 1rem; font-size: clamp(1.75rem, 7vw, 2.5rem); line-height: 1.15; letter-spacing: -.01em; }
label { display: block; margin-top: 1.25rem; font-weight: 650; }
.hint { margin: 0; font-size: .9375rem; color: var(--quiet); }
input { width: 100%; min-height: 3rem; margin-top: .375rem; padding: .5rem .75rem; font: inherit; color: inherit;
  background: transparent; border: 1px solid var(--line); border-radius: .375rem; }
button, .button { display: inline-block; min-height: 3rem; margin-top: 1.75rem; padding: .625rem 1.25rem; font: inherit;
  font-weight: 650; text-decoration: none; color: var(--on-accent); background: var(--accent); border: 0;
  border-radius: .375rem; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
[aria-invalid] { border-color: var(--accent); }
.fault { margin: .375rem 0 0; color: var(--accent); }
.faults { margin-top: 1.25rem; padding: .75rem 1rem; border: 2px solid var(--accent); border-radius: .375rem; }
.faults h2 { margin: 0; font-size: 1.0625rem; }
.faults ul { margin: .25rem 0 0; padding-left: 1.25rem; }
`
