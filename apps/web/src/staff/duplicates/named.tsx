/** A family by name and number; the number is never broken. */
export function Named({ of: { name, code } }: { of: { readonly name: string; readonly code: string } }) {
  return (
    <>
      {name} <span className="zz-money">({code})</span>
    </>
  );
}
