<#-- The frame of every page of Keycloak, in the look of the services: one stylesheet, no script, no font. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <title>${msg("loginTitle", realm.displayName!realm.name)}</title>
  <link rel="icon" href="${url.resourcesPath}/look/icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${url.resourcesPath}/look/look.css">
</head>
<body>
<header>
  <div class="strip"><div class="wide">
    <span class="end"><#list locale.supported as choice><#if choice.languageTag == locale.currentLanguageTag><b>${choice.label}</b><#else><a href="${choice.url}" lang="${choice.languageTag}" hreflang="${choice.languageTag}">${choice.label}</a></#if><#sep> · </#list></span>
  </div></div>
  <div class="mast"><div class="wide"><span class="brand">${realm.displayName!realm.name}</span></div></div>
</header>
<main id="main" class="wide"><div class="narrow stack">
  <h1><#nested "header"></h1>
  <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
  <#nested "show-username">
  <p>${auth.attemptedUsername} · <a href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
  </#if>
  <#if displayMessage && message?has_content>
  <div class="note <#if message.type == "error">error<#elseif message.type == "warning">warn<#elseif message.type == "success">ok</#if>" role="<#if message.type == "error">alert<#else>status</#if>"><p>${kcSanitize(message.summary)?no_esc}</p></div>
  </#if>
  <#nested "form">
  <#nested "socialProviders">
  <#if displayInfo><#nested "info"></#if>
</div></main>
<footer class="foot"></footer>
</body>
</html>
</#macro>
