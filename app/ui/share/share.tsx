import type { ReactNode } from "react";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import { lineAddress } from "./address.ts";
import { CopyField } from "./copy-field.tsx";

type ShareProps = {
  /** As `sharedAddress` gives it. */
  address: string;
  title: string;
  /** Links for those who want to follow. */
  children?: ReactNode;
};

/** Ways to pass a page on. Without scripts a link and the address to press long; with them a button that copies, and the phone's own menu where it has one. */
export function Share({ address, title, children }: ShareProps) {
  const t = useText();
  return (
    <section className="share">
      <h2>{t("share.head")}</h2>
      <div className="share-ways">
        <a
          className="button"
          href={lineAddress(title, address)}
          rel="noreferrer noopener"
        >
          {t("share.line")}
        </a>
        <button
          type="button"
          className="button"
          data-share={address}
          data-title={title}
          hidden
        >
          <Icon name="external" />
          {t("share.other")}
        </button>
      </div>
      <CopyField address={address} />
      {children && <p className="share-more">{children}</p>}
    </section>
  );
}
