/** Rational approximations of Wichura's AS 241 (PPND16): the middle of the distribution, and its tails. */
const middle = {
  over: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  under: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};
const tail = {
  over: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  under: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};

/**
 * The value below which a standard normal variable stays with a probability: 0.975 → 1.959964. For probabilities from
 * 1e-10 to 1 − 1e-10, right to 15 digits (AS 241); NaN outside.
 */
export function normalQuantile(probability: number): number {
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) {
    return q * ratio(middle, 0.180625 - q * q);
  }
  const outside = Math.min(probability, 1 - probability);
  const r = Math.sqrt(-Math.log(outside));
  return r <= 5 ? Math.sign(q) * ratio(tail, r - 1.6) : Number.NaN;
}

/** The probability that a standard normal variable stays below a value (Marsaglia's series): right to 15 digits after the point. */
export function normalProbability(value: number): number {
  if (Math.abs(value) > 8) {
    return value > 0 ? 1 : 0;
  }
  let sum = value;
  let term = value;
  for (let i = 3; sum + term !== sum; i += 2) {
    term *= (value * value) / i;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-value * value) / 2)) / Math.sqrt(2 * Math.PI);
}

function ratio(
  { over, under }: { readonly over: readonly number[]; readonly under: readonly number[] },
  x: number,
): number {
  return polynomial(over, x) / polynomial(under, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
