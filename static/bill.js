// What an order comes to: as the server computes it (src/orders/bill.rs), to the minor unit; the same list of cases holds for
// both. Integers throughout: products of a price and a rate are more than a Number holds.
var bill = (() => {
  const WHOLE = 100000n;
  /** More than this the server asks nobody to pay. */
  const MOST = 10n ** 15n;

  const halfUp = (part, whole) => (2n * part + whole) / (2n * whole);
  const sum = (numbers) => numbers.reduce((sum, number) => sum + number, 0n);

  /** An amount in parts by their weights that add up to it; what is left goes to those that lost most, of equals the earlier. */
  const allocate = (amount, weights) => {
    const whole = sum(weights);
    if (!whole) return weights.map(() => 0n);
    const parts = weights.map((weight) => (amount * weight) / whole);
    const lost = weights.map((weight, index) => [(amount * weight) % whole, index]);
    lost.sort(([a, i], [b, j]) => (a === b ? i - j : a < b ? 1 : -1));
    for (const [, index] of lost.slice(0, Number(amount - sum(parts)))) parts[index] += 1n;
    return parts;
  };

  /** `{ percent }` in thousandths, or `{ amount }`; nothing is nothing. */
  const portion = (of, share) =>
    !share ? 0n : share.percent === undefined ? BigInt(share.amount) : halfUp(of * BigInt(share.percent), WHOLE);

  /**
   * `lines`: `{ price, quantity, rate }`, the rate in thousandths of a percent or null for none; `tax`: "none", "included" or
   * "added"; `discount` and `tip`: a portion; `tipBase`: "total" or "net". All amounts in minor units.
   *
   * `{ subtotal, discount, taxes: [[rate, amount]], tip, total, lineDiscounts, lineTaxes }`, or `{ error }`: "nothing",
   * "nothing-left" or "too-large".
   */
  const of = ({ lines, tax, discount, tip, tipBase }) => {
    const sold = lines.filter(({ quantity }) => quantity > 0);
    const amounts = sold.map(({ price, quantity }) => BigInt(price) * BigInt(quantity));
    const subtotal = sum(amounts);
    if (subtotal >= MOST) return { error: "too-large" };
    if (!subtotal) return { error: "nothing" };
    const off = portion(subtotal, discount);
    if (off >= subtotal) return { error: "nothing-left" };
    const lineDiscounts = allocate(off, amounts);
    const priced = amounts.map((amount, index) => amount - lineDiscounts[index]);
    const lineTaxes = sold.map(() => 0n);
    const rates = tax === "none" ? [] : [...new Set(sold.map(({ rate }) => rate).filter((rate) => rate !== null))];
    const taxes = rates.map((rate) => {
      const taxed = [...sold.keys()].filter((index) => sold[index].rate === rate);
      const weights = taxed.map((index) => priced[index]);
      const whole = tax === "included" ? WHOLE + BigInt(rate) : WHOLE;
      const amount = halfUp(sum(weights) * BigInt(rate), whole);
      allocate(amount, weights).forEach((part, at) => (lineTaxes[taxed[at]] = part));
      return [rate, amount];
    });
    const all = sum(taxes.map(([, amount]) => amount));
    const left = subtotal - off;
    const toPay = tax === "added" ? left + all : left;
    if (toPay >= MOST) return { error: "too-large" };
    const net = tax === "added" ? left : left - all;
    const given = portion(tipBase === "net" ? net : toPay, tip);
    const total = toPay + given;
    if (given >= MOST || total >= MOST) return { error: "too-large" };
    return {
      subtotal: Number(subtotal),
      discount: Number(off),
      taxes: taxes.map(([rate, amount]) => [rate, Number(amount)]),
      tip: Number(given),
      total: Number(total),
      lineDiscounts: lineDiscounts.map(Number),
      lineTaxes: lineTaxes.map(Number),
    };
  };

  return { of };
})();
