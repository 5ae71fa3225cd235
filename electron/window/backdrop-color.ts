/** Paper (look.md, `ground`): what stands on the glass before the first frame, so that the screen never flashes white. */
export const backdropColor = '#FBF6EC';
