// Infit, outfit and their z for any set of ratings, from residuals summed rating by rating.

/** Sums over the ratings of one element. */
export class FitSums {
  private count = 0;
  private standardised = 0;
  private squares = 0;
  private residuals = 0;
  private information = 0;
  private kurtosisShare = 0;
  private kurtosisExcess = 0;

  /** @param kurtosis fourth central moment of the model's distribution */
  add(residual: number, variance: number, kurtosis: number): void {
    if (!(variance > 1e-12)) return;
    this.count += 1;
    this.standardised += residual ** 2 / variance;
    this.squares += residual ** 2;
    this.residuals += residual;
    this.information += variance;
    this.kurtosisShare += kurtosis / variance ** 2;
    this.kurtosisExcess += kurtosis - variance ** 2;
  }

  get totalInformation(): number {
    return this.information;
  }

  get totalResidual(): number {
    return this.residuals;
  }

  /** Mean of the squared standardised residuals. */
  get outfit(): number | undefined {
    return this.count === 0 ? undefined : this.standardised / this.count;
  }

  /** Squared residuals over the variance expected. */
  get infit(): number | undefined {
    return this.count === 0 ? undefined : this.squares / this.information;
  }

  get outfitZ(): number | undefined {
    const square = this.kurtosisShare / this.count ** 2 - 1 / this.count;
    return wilsonHilferty(this.outfit, square);
  }

  get infitZ(): number | undefined {
    return wilsonHilferty(this.infit, this.kurtosisExcess / this.information ** 2);
  }
}

/** Cube-root z of a mean square whose model variance is `square` (Wright & Masters 1982). */
function wilsonHilferty(meanSquare: number | undefined, square: number): number | undefined {
  if (meanSquare === undefined || !(square > 0)) return undefined;
  const q = Math.sqrt(square);
  return (Math.cbrt(meanSquare) - 1) * (3 / q) + q / 3;
}
