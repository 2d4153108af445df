/** The first half of every presence lock's key, so that no other use of advisory locks meets them: `ROLL` in ASCII. */
export const PRESENCE = 0x524f4c4c
