/** The logistic function: the probability for log-odds. */
export const probabilityOf = (logit: number): number => 1 / (1 + Math.exp(-logit));
