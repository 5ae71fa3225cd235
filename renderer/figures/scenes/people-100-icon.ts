/** A person as a sign: head and shoulders, on a cell 10 wide and 10 high, its middle at 0, 0. */
export const iconCell = 10;
const head = 'M0 -4.1C1.35 -4.1 2.2 -3.05 2.2 -1.85C2.2 -0.6 1.3 0.55 0 0.55S-2.2 -0.6 -2.2 -1.85C-2.2 -3.05 -1.35 -4.1 0 -4.1Z';
const shoulders = 'M-3.9 4.1C-3.9 2.1 -2.9 1.15 -1.25 0.9C-0.8 1.3 0.8 1.3 1.25 0.9C2.9 1.15 3.9 2.1 3.9 4.1Z';
export const iconOutline = `${head}${shoulders}`;
/** What marks a person besides the fill: pale stripes across the chest, as on a sash. */
export const iconStripes = 'M-2.6 3.9L-0.2 1.5M-0.6 3.9L1.6 1.7M1.5 3.9L2.9 2.5';
