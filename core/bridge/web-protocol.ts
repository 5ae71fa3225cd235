/**
 * How calls and events travel in the browser shell. The page and the server share these names.
 *
 *   POST /call/<name>   {"input": …}  →  200 {"answer": Answer}; any other status was refused before the kiosk saw it
 *   GET  /events        `event: <name>\ndata: <json>\n\n`, and comment lines that keep the stream alive
 *
 * Both need the two headers. The page reads the token from `<meta name="kiosk-token" content="…">` in index.html and makes
 * its page id itself, at random, once per load. A page is gone when its last event stream closes.
 */
export const callPath = '/call/';
export const eventsPath = '/events';
export const tokenMetaName = 'kiosk-token';
export const tokenHeader = 'x-kiosk-token';
export const pageHeader = 'x-kiosk-page';
export const pagePattern = /^[A-Za-z0-9_-]{16,64}$/;

/**
 * Beside the contract's events the stream carries this one, with `null`: the host's own deadline for the visit passed
 * without a reset, and the page must load itself again.
 */
export const reloadEventName = 'reload';

/** The longest input a call may have, in bytes of JSON. */
export const longestInputBytes = 64 * 1024;
