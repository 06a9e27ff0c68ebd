// The panel's server components. All of today's run in the browser.
export {}
